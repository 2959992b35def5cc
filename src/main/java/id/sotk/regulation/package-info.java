/// Says what the law of a region says, as data: patterns, mechanisms, procedures, clauses and their citations.
/// It may use `model`; Jackson, to load a profile.
/// Start with the profile of a region.
package id.sotk.regulation;
