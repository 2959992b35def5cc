/// How a regulation lets work flow: roles, mechanisms step by step, ways to be assigned, letters, duties and reports.
/// It may use `language`, `model` and `regulation.norm`.
/// Start with [Mechanism] and [AssignmentProcedure].
package id.sotk.regulation.work;
