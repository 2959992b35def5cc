/// Rules on teams: who sits in them, who chairs and coordinates, and with which qualification.
/// It may use `model`, `regulation` and `rules`.
/// Start with the rule on the composition of a team.
package id.sotk.rules.catalog.team;
