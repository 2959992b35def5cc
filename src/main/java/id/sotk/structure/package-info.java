/// Reads a design under a law: who stands where, at which level, who appraises, who leads, who plays which role. Judges nothing.
/// It may use `model`, `regulation` and `language`.
/// Start with [Structure]; [Casting] says who plays a role for one target.
package id.sotk.structure;
