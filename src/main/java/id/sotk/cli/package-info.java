/// Offers the same from a terminal, one folder for each verb.
/// It may use everything but `edit` and `ui`; picocli.
/// Start with [SotkCommand].
package id.sotk.cli;
