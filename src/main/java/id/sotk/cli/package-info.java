/// Offers the same from a terminal, one class per verb.
/// It may use everything but `edit` and `ui`; picocli.
/// Start with [id.sotk.cli.SotkCommand].
package id.sotk.cli;
