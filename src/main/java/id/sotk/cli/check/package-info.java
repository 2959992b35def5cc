/// `sotk check`: the findings on designs and on event logs, as text or JSON.
/// It may use `cli.work` and everything but `edit` and `ui`; picocli.
/// Start with [CheckCommand].
package id.sotk.cli.check;
