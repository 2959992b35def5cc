/// Lays two regulations side by side in words: what only one of them says, what they say differently, how much they share.
/// May use the model and the profile; knows no region and no rule by name.
/// Start at [Comparison]; [Counterparts] says which pattern of one answers to which of the other.
package id.sotk.regulation.comparison;
