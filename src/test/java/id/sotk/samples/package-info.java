/// Makes the sample designs of `assets/samples` from a seed, so that they can be made again and never go stale.
/// May use the model, the commands, and the JSON of a design; its test uses the rules.
/// Start with [id.sotk.samples.Samples].
package id.sotk.samples;
