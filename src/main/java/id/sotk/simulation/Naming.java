package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.Role;
import id.sotk.regulation.work.StepDocument;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What parties, roles and documents are called in a walk through one design.
final class Naming {

    private static final int NAMED = 2;

    private final Structure structure;
    private final Mechanism mechanism;

    Naming(Structure structure, Mechanism mechanism) {
        this.structure = structure;
        this.mechanism = mechanism;
    }

    /// The post and its holder, the official, the vacant post, or the role of an actor outside the design.
    LocalizedText party(Party party) {
        return party.element()
                .map(element -> LocalizedText.same(structure.officer(element).name()))
                .map(name -> isVacant(party) ? Phrases.of("vacant", name) : name)
                .orElseGet(() -> role(party.role()));
    }

    /// Everybody by name; those of the executing team, and those of one role, by their number where they are many.
    LocalizedText parties(List<Party> parties, Optional<String> executor) {
        if (parties.size() <= NAMED) {
            return join(parties.stream().map(this::party).distinct().toList());
        }
        Optional<Team> team = executor.flatMap(structure.organization().teams()::find);
        Map<LocalizedText, List<Party>> groups = new LinkedHashMap<>();
        for (Party party : parties) {
            LocalizedText group = team.filter(known -> party.element().filter(known.seats()::holds).isPresent())
                    .map(Team::name)
                    .map(LocalizedText::same)
                    .orElseGet(() -> office(party.role()));
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(party);
        }
        List<LocalizedText> names = new ArrayList<>();
        groups.forEach((group, people) -> {
            if (people.size() > NAMED) {
                names.add(Phrases.of("group", group, LocalizedText.same(String.valueOf(people.size()))));
            } else {
                people.stream().map(this::party).forEach(names::add);
            }
        });
        return join(names.stream().distinct().toList());
    }

    /// The posts that play the role in this mechanism, by their titles where it states them.
    LocalizedText office(String role) {
        return Optional.ofNullable(mechanism.titles().get(role)).orElseGet(() -> role(role));
    }

    LocalizedText role(String role) {
        return structure.profile().role(role).map(Role::name).orElseGet(() -> LocalizedText.same(role));
    }

    LocalizedText document(String form) {
        return structure.profile()
                .letter(form)
                .map(LetterForm::name)
                .or(() -> structure.profile()
                        .mechanisms()
                        .stream()
                        .flatMap(mechanism -> mechanism.steps().stream())
                        .map(MechanismStep::document)
                        .flatMap(Optional::stream)
                        .filter(document -> document.id().equals(form))
                        .map(StepDocument::name)
                        .findFirst())
                .orElseGet(() -> LocalizedText.same(form));
    }

    /// What the letter calls the field, else any letter of the regulation.
    LocalizedText field(String form, String field) {
        List<LetterForm> letters = structure.profile().work().letters();
        return Stream.concat(structure.profile().letter(form).stream(), letters.stream())
                .flatMap(letter -> letter.field(field).stream())
                .map(LetterForm.Field::label)
                .findFirst()
                .orElseGet(() -> LocalizedText.same(field));
    }

    LocalizedText executor(String executor) {
        return structure.organization()
                .teams()
                .find(executor)
                .map(Team::name)
                .or(() -> structure.organization().officials().find(executor).map(Official::name))
                .map(LocalizedText::same)
                .orElseGet(() -> LocalizedText.same(executor));
    }

    boolean isVacant(Party party) {
        return party.element().flatMap(structure::findUnit).isPresent();
    }

    private static LocalizedText join(List<LocalizedText> names) {
        LocalizedText joined = names.isEmpty() ? Phrases.of("nobody") : names.getFirst();
        for (LocalizedText name : names.subList(Math.min(1, names.size()), names.size())) {
            joined = Phrases.of("and", joined, name);
        }
        return joined;
    }
}
