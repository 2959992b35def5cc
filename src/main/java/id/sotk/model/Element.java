package id.sotk.model;

/// Anything in an organisation that can be selected, found and named: a unit, an official, a team, a target, an assignment.
public sealed interface Element permits OrgUnit, Official, Team, Target, Assignment {

    /// Stable identifier, unique in the organisation over all kinds of element.
    String id();

    /// What the element is called on the chart and in messages.
    String name();
}
