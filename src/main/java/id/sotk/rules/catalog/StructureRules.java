package id.sotk.rules.catalog;

import id.sotk.rules.StructureRule;
import id.sotk.rules.catalog.placement.AppraiserKind;
import id.sotk.rules.catalog.placement.AppraiserLevel;
import id.sotk.rules.catalog.placement.HeadAppraises;
import id.sotk.rules.catalog.placement.LowerPostFirst;
import id.sotk.rules.catalog.placement.PlacementCompetence;
import id.sotk.rules.catalog.placement.PlacementConsideration;
import id.sotk.rules.catalog.placement.PlacementIssuer;
import id.sotk.rules.catalog.placement.StaffKind;
import id.sotk.rules.catalog.placement.SuperiorAppraises;
import id.sotk.rules.catalog.placement.SuperiorExcluded;
import id.sotk.rules.catalog.placement.SuperiorIndependent;
import id.sotk.rules.catalog.placement.SuperiorKind;
import id.sotk.rules.catalog.team.ChairFromOwnerUnit;
import id.sotk.rules.catalog.team.CoordinatorAllowed;
import id.sotk.rules.catalog.team.CoordinatorExpected;
import id.sotk.rules.catalog.team.LetterNumber;
import id.sotk.rules.catalog.team.TeamComposition;
import id.sotk.rules.catalog.team.TeamIssuer;
import id.sotk.rules.catalog.team.TeamRoleCompetence;
import id.sotk.rules.catalog.team.TeamRoleEducation;
import id.sotk.rules.catalog.team.TeamRoleGrade;
import id.sotk.rules.catalog.team.TeamRoleJobClass;
import id.sotk.rules.catalog.team.TeamRoleKind;
import id.sotk.rules.catalog.team.TeamRoleRating;
import id.sotk.rules.catalog.unit.CoordinatingLevel;
import id.sotk.rules.catalog.unit.FormerPositionTitle;
import id.sotk.rules.catalog.unit.LeaderIsAppraiser;
import id.sotk.rules.catalog.unit.LeaderKind;
import id.sotk.rules.catalog.unit.LeaderLevel;
import id.sotk.rules.catalog.unit.OrganizationPattern;
import id.sotk.rules.catalog.unit.PostCount;
import id.sotk.rules.catalog.unit.PostKind;
import id.sotk.rules.catalog.unit.PostTitle;
import id.sotk.rules.catalog.unit.StructuralLevels;
import id.sotk.rules.catalog.unit.TransformationTeam;
import id.sotk.rules.catalog.unit.VacantRole;
import java.util.List;

/// The rules on the structure as drawn.
final class StructureRules {

    private StructureRules() {}

    static List<StructureRule<?>> all() {
        return List.of(
                new AppraiserKind(),
                new AppraiserLevel(),
                new ChairFromOwnerUnit(),
                new CoordinatingLevel(),
                new CoordinatorAllowed(),
                new CoordinatorExpected(),
                new FormerPositionTitle(),
                new HeadAppraises(),
                new LeaderIsAppraiser(),
                new LeaderKind(),
                new LeaderLevel(),
                new LetterNumber(),
                new LowerPostFirst(),
                new OrganizationPattern(),
                new PlacementCompetence(),
                new PlacementConsideration(),
                new PlacementIssuer(),
                new PostCount(),
                new PostKind(),
                new PostTitle(),
                new StaffKind(),
                new StructuralLevels(),
                new SuperiorAppraises(),
                new SuperiorExcluded(),
                new SuperiorIndependent(),
                new SuperiorKind(),
                new TeamComposition(),
                new TeamIssuer(),
                new TeamRoleCompetence(),
                new TeamRoleEducation(),
                new TeamRoleGrade(),
                new TeamRoleJobClass(),
                new TeamRoleKind(),
                new TeamRoleRating(),
                new TransformationTeam(),
                new VacantRole());
    }
}
