package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.Official;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Role;
import id.sotk.structure.Casting;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Works out the departures in who takes part in a step: somebody else acts or is addressed, or somebody stays away.
final class People {

    private final Setting setting;
    private final Casting casting;

    People(Setting setting, Casting casting) {
        this.setting = setting;
        this.casting = casting;
    }

    /// Every departure in who takes part in the choice.
    List<Deviation> of(Choice.TakeStep base, String prefix) {
        List<Deviation> deviations = new ArrayList<>();
        actors(base, prefix, deviations);
        addressees(base, prefix, deviations);
        return deviations;
    }

    private void actors(Choice.TakeStep base, String prefix, List<Deviation> deviations) {
        Performance right = base.performance();
        for (Party other : others(right.step().cast().mayAct())) {
            deviations.add(new Deviation.WrongActor(
                    prefix + "actor:" + other.role(), Phrases.of("actor", named(other)), base, other));
        }
        Cast cast = right.step().cast();
        boolean everybody = cast.mode() == Cast.Mode.TOGETHER || cast.actors().size() == 1;
        if (everybody && right.actors().size() > 1) {
            for (Party actor : right.actors()) {
                deviations.add(new Deviation.LeaveOut(
                        prefix + "without:" + actor.element().orElse(actor.role()),
                        Phrases.of("without", named(actor)),
                        base,
                        actor));
            }
        }
    }

    private void addressees(Choice.TakeStep base, String prefix, List<Deviation> deviations) {
        List<String> addressees = base.performance().step().cast().addressees();
        List<String> lawful = Stream
                .concat(addressees.stream(), base.performance().step().cast().mayBeAddressed().stream())
                .toList();
        for (Party other : addressees.isEmpty() ? List.<Party>of() : others(lawful)) {
            deviations.add(new Deviation.WrongAddressee(
                    prefix + "to:" + other.role(), Phrases.of("to", named(other)), base, other));
        }
        addressees.stream().filter(this::isStaff).findFirst().flatMap(this::unplaced).ifPresent(other -> {
            LocalizedText name = Phrases.of("to-unplaced", setting.naming().party(other));
            deviations.add(new Deviation.WrongAddressee(prefix + "to:unplaced", name, base, other));
        });
    }

    /// An official of the design who has no placement yet, as if the role were his.
    private Optional<Party> unplaced(String role) {
        Structure structure = setting.structure();
        return structure.organization()
                .officials()
                .stream()
                .filter(official -> !official.positionKind().isStructural())
                .map(Official::id)
                .filter(official -> structure.home(official).isEmpty())
                .findFirst()
                .map(official -> Party.of(role, official));
    }

    private boolean isStaff(String role) {
        return setting.profile().role(role).filter(known -> known.resolution().isOfTheWork()).isPresent();
    }

    /// Lets any official of the design act instead of those who should.
    Deviation actedBy(Choice.TakeStep base, String official) {
        Party acting = casting.roles()
                .stream()
                .flatMap(role -> casting.players(role).stream())
                .filter(party -> party.element().filter(official::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Party.of(Party.BYSTANDER, official));
        LocalizedText name = setting.naming().party(acting);
        return new Deviation.WrongActor("actor:" + official, Phrases.of("actor", name), base, acting);
    }

    /// One party for every person or outside actor who plays none of the roles.
    private List<Party> others(List<String> roles) {
        List<Party> others = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String role : casting.roles()) {
            for (Party party : casting.players(role).stream().limit(1).toList()) {
                boolean rightful = roles.stream().anyMatch(right -> casting.plays(party, right));
                if (!rightful && seen.add(party.element().orElse("role " + party.role()))) {
                    others.add(party);
                }
            }
        }
        return others;
    }

    private LocalizedText named(Party party) {
        LocalizedText role = setting.naming().role(party.role());
        if (party.element().isEmpty()) {
            return role;
        }
        LocalizedText name = setting.naming().party(party);
        boolean level = setting.profile()
                .role(party.role())
                .filter(known -> known.resolution().isLevel())
                .isPresent();
        return level ? name : Phrases.of("role-name", role, name);
    }
}
