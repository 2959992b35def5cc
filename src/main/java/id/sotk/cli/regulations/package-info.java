/// `sotk regulations`: lists, shows, copies, validates and compares regulations.
/// It may use `cli.work` and everything but `edit` and `ui`; picocli.
/// Start with [RegulationsCommand].
package id.sotk.cli.regulations;
