package id.sotk.simulation;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.rules.LawfulLetters;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The graded starter chart with more work: a guest of another unit, a newcomer without placement, a team of equals and one with the guest.
final class BusyStarter {

    private final Organization graded;
    private final StructurePattern pattern;
    private final Structure structure;
    private final Team team;

    private BusyStarter(Organization graded, Profile profile, StructurePattern pattern) {
        this.graded = graded;
        this.pattern = pattern;
        this.structure = Structure.of(graded, profile);
        this.team = graded.teams().get("team");
    }

    static Organization of(Profile profile, StructurePattern pattern) {
        return new BusyStarter(GradedStarter.of(profile, pattern), profile, pattern).busy();
    }

    private Organization busy() {
        Official newcomer = new FunctionalOfficial(
                "newcomer", Person.named("Pegawai baru"), "Analis Kebijakan", FunctionalGrade.AHLI_PERTAMA,
                Optional.empty());
        Team equals = Team.formed("equals", "Tim Arsip", team.owner())
                .withSeats(new TeamSeats(
                        Optional.empty(),
                        Optional.empty(),
                        Stream.concat(team.seats().chair().stream(), team.seats().members().stream()).toList()));
        Organization busy = with(with(graded, newcomer), equals);
        return LawfulLetters.complete(elsewhere().map(unit -> visited(busy, unit)).orElse(busy));
    }

    private Organization visited(Organization busy, String unit) {
        Placement placement = Placement.in(unit).withConsideration(Optional.of("rentang kendali"));
        Official guest = pattern.appraiserOf(FunctionalGrade.AHLI_MUDA).isPresent()
                ? new FunctionalOfficial("guest", Person.named("Tamu"), "Analis Kebijakan", FunctionalGrade.AHLI_MUDA,
                        Optional.of(placement))
                : new ExecutorOfficial("guest", Person.named("Tamu"), "Pengolah Data", 7, Optional.of(placement));
        Team joint = Team.formed("joint", "Tim Gabungan", team.owner())
                .withSeats(team.seats().withMember("guest"));
        return with(with(with(busy, guest), joint), target("guest"));
    }

    /// A unit outside the owner's whose head appraises at the level that appraises the guest.
    private Optional<String> elsewhere() {
        Standing own = structure.unit(team.owner());
        return pattern.appraiserOf(FunctionalGrade.AHLI_MUDA)
                .or(pattern::appraiserOfExecutors)
                .flatMap(rule -> structure.units()
                        .stream()
                        .filter(unit -> !unit.isFunctionalGroup() && unit.level() == rule.level())
                        .filter(unit -> !unit.isWithin(own))
                        .findFirst())
                .map(unit -> unit.unit().id());
    }

    private Organization with(Organization organization, Official official) {
        return organization.withOfficials(organization.officials().with(official));
    }

    /// The team, and a target for it.
    private Organization with(Organization organization, Team added) {
        return with(organization.withTeams(organization.teams().with(added)), target(added.id()));
    }

    private Organization with(Organization organization, Target target) {
        return organization.withTargets(organization.targets().with(target));
    }

    private Target target(String executor) {
        return new Target("by-" + executor, "Arsip", team.owner(), Optional.of(executor), Optional.empty());
    }
}
