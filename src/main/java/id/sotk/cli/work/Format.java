package id.sotk.cli.work;

/// How a verb writes its answer where it only has two ways.
public enum Format {
    TEXT,
    JSON
}
