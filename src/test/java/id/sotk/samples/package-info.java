/// Makes the sample designs of `assets/samples` from a seed, so that they can be made again and never go stale:
/// from written plans in `src/test/resources/id/sotk/samples`, which say what stands where in which chart.
/// May use the model, the commands, the regulations and the JSON of a design; its tests use the rules.
/// Start with [id.sotk.samples.Samples]; running it writes the files again.
package id.sotk.samples;
