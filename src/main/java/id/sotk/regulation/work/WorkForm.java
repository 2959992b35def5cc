package id.sotk.regulation.work;

/// Whether work is given to one official or to a team.
public enum WorkForm {
    INDIVIDUAL,
    TEAM
}
