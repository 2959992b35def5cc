package id.sotk.simulation;

import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.work.Party;
import id.sotk.regulation.LetterForm;
import id.sotk.regulation.LocalizedText;
import id.sotk.regulation.MechanismStep;
import id.sotk.regulation.Role;
import id.sotk.regulation.StepDocument;
import id.sotk.rules.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What parties, roles and documents are called in a walk through one design.
final class Naming {

    private static final int NAMED = 2;

    private final Structure structure;

    Naming(Structure structure) {
        this.structure = structure;
    }

    /// The post and its holder, the official, the vacant post, or the role of an actor outside the design.
    LocalizedText party(Party party) {
        return party.element()
                .map(element -> LocalizedText.same(structure.officer(element).name()))
                .map(name -> isVacant(party) ? Phrases.of("vacant", name) : name)
                .orElseGet(() -> role(party.role()));
    }

    /// Everybody by name, or the role and the number of people where they are many.
    LocalizedText parties(List<Party> parties, Optional<String> executor) {
        if (parties.size() <= NAMED) {
            return join(parties.stream().map(this::party).distinct().toList());
        }
        LocalizedText name = executor.flatMap(structure.organization().teams()::find)
                .filter(team -> parties.stream()
                        .flatMap(party -> party.element().stream())
                        .filter(team.seats()::holds)
                        .count() > NAMED)
                .map(Team::name)
                .map(LocalizedText::same)
                .orElseGet(() -> role(parties.getFirst().role()));
        List<LocalizedText> others = parties.stream()
                .filter(party -> executor.flatMap(structure.organization().teams()::find)
                        .filter(team -> party.element().filter(team.seats()::holds).isEmpty())
                        .isPresent())
                .map(this::party)
                .distinct()
                .toList();
        int people = parties.size() - others.size();
        LocalizedText group = Phrases.of("group", name, LocalizedText.same(String.valueOf(people)));
        return others.isEmpty() || others.size() > NAMED ? group : Phrases.of("and", group, join(others));
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
