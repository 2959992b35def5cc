/// `sotk simulate`: walks a target, or searches every lawful choice, as text, JSON, CSV or XES.
/// It may use `cli.work` and everything but `edit` and `ui`; picocli.
/// Start with [SimulateCommand].
package id.sotk.cli.simulate;
