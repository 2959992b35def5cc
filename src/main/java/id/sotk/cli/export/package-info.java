/// `sotk export`: the chart as a file.
/// It may use `cli.work` and everything but `edit` and `ui`; picocli.
/// Start with [ExportCommand].
package id.sotk.cli.export;
