/// Reads what really happened from an event log, resolved to the design's posts, officials, teams and units, and judges it by the rules of a walk.
/// It may use model, regulation, rules and simulation, and `form` for the files.
/// Start with [id.sotk.exchange.events.EventLog].
package id.sotk.exchange.events;
