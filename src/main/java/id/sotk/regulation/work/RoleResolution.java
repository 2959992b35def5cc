package id.sotk.regulation.work;

/// How a role of the regulation is found among the posts of the drawn structure.
public enum RoleResolution {
    /// The head of the unit that carries the pattern.
    LEVEL_1,
    /// The structural official one level below, on the branch of the performance owner.
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    /// The appraiser of the executing officials.
    APPRAISER,
    /// The leader of the unit that owns the target.
    UNIT_LEADER,
    /// The appraiser of the leader of the unit that owns the target's officials.
    OWNER_APPRAISER,
    /// The nearest Administrator at or above the unit that owns the target; its leader where there is none.
    OWNER_ADMINISTRATOR,
    /// The structural official who coordinates like a chair.
    COORDINATING_OFFICIAL,
    /// The head of the apparatus (perangkat daerah) the unit belongs to.
    APPARATUS_HEAD,
    /// The leader of the unit the requested official comes from.
    HOME_UNIT_LEADER,
    /// The appraiser of the requested official.
    HOME_APPRAISER,
    /// The head of the apparatus the requested official comes from.
    HOME_APPARATUS_HEAD,
    /// The leader of the unit a volunteer wants to work for.
    TARGET_UNIT_LEADER,
    /// The chair of the team.
    CHAIR,
    /// The coordinator above several chairs.
    COORDINATOR,
    /// A member of the team.
    TEAM_MEMBER,
    /// The individual, or every member and the chair of the team, who does the work.
    EXECUTORS,
    /// The individual when the work is done individually, the chair when it is done in a team.
    INDIVIDUAL_OR_CHAIR,
    /// The official an assignment is for.
    ASSIGNEE,
    /// Quality and technical controllers of an inspectorate's audit team.
    TECHNICAL_CONTROLLER,
    QUALITY_CONTROLLER,
    /// The regional secretary, outside the drawing unless the secretariat is drawn.
    REGIONAL_SECRETARY,
    /// The head of the region, outside the drawing.
    HEAD_OF_REGION,
    /// The personnel authority (pejabat pembina kepegawaian), outside the drawing.
    STAFFING_AUTHORITY,
    /// The competent authority (pejabat yang berwenang) of the own agency, outside the drawing.
    COMPETENT_AUTHORITY,
    /// The competent authority of the other agency, outside the drawing.
    TARGET_COMPETENT_AUTHORITY,
    /// The verification team and its chair, outside the drawing.
    VERIFICATION_TEAM,
    VERIFICATION_CHAIR,
    /// The team that assists the fixing of teams, outside the drawing.
    ASSISTANCE_TEAM,
    /// The head of the apparatus that answers for the affair a special unit belongs to, outside the drawing.
    SUPERVISING_APPARATUS_HEAD,
    /// Anyone the work has to be aligned with.
    RELATED_PARTY;

    /// True for the structural levels, which a drawing calls by the titles of its own posts.
    public boolean isLevel() {
        return this == LEVEL_1 || this == LEVEL_2 || this == LEVEL_3 || this == LEVEL_4;
    }

    /// True for those who carry out the work, who are known once it is given to a team or an official.
    public boolean isOfTheWork() {
        return switch (this) {
            case CHAIR, TEAM_MEMBER, EXECUTORS, INDIVIDUAL_OR_CHAIR, ASSIGNEE -> true;
            case LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, APPRAISER, UNIT_LEADER, OWNER_APPRAISER, OWNER_ADMINISTRATOR,
                    COORDINATING_OFFICIAL, APPARATUS_HEAD, HOME_UNIT_LEADER, HOME_APPRAISER, HOME_APPARATUS_HEAD,
                    TARGET_UNIT_LEADER, COORDINATOR, TECHNICAL_CONTROLLER, QUALITY_CONTROLLER, REGIONAL_SECRETARY,
                    HEAD_OF_REGION, STAFFING_AUTHORITY, COMPETENT_AUTHORITY, TARGET_COMPETENT_AUTHORITY,
                    VERIFICATION_TEAM, VERIFICATION_CHAIR, ASSISTANCE_TEAM, SUPERVISING_APPARATUS_HEAD,
                    RELATED_PARTY ->
                false;
        };
    }
}
