/// Makes the sample designs of `assets/samples` from a seed, so that they can be made again and never go stale.
/// May use the model and the JSON of a design; no other room.
/// Start with [id.sotk.samples.Samples].
package id.sotk.samples;
