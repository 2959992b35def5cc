/// `sotk open`: the window on a design.
/// It may use `cli.work`; picocli.
/// Start with [OpenCommand].
package id.sotk.cli.open;
