/// Reads profile files: schema, references, limits and readings checked, every fault told with its line.
/// It may use `regulation` and its rooms; Jackson and the JSON schema validator.
/// Start with [Regulations], the ones on offer; [ProfileLoader] reads one file.
package id.sotk.regulation.file;
