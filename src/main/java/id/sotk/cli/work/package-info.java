/// What every verb stands on: the input it is told to use, the words it answers with, and the status it ends with.
/// It may use everything but `edit`, `ui` and the verbs.
/// Start with [DesignSource] and [Texts].
package id.sotk.cli.work;
