package id.sotk.scene;

/// A place on the chart in chart units (1/96 inch), right and down positive.
public record Point(double x, double y) {}
