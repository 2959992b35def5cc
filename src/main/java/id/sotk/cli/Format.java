package id.sotk.cli;

/// How a verb writes its answer where it only has two ways.
enum Format {
    TEXT,
    JSON
}
