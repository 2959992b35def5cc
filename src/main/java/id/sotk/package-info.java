/// Starts the program: the window without arguments, a verb of the command line with them.
/// It may use everything.
/// Start with [id.sotk.Main].
package id.sotk;
