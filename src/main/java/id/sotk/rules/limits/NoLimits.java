package id.sotk.rules.limits;

/// The limits of a rule that needs none, because the structure pattern or the mechanism holds them.
public record NoLimits() {}
