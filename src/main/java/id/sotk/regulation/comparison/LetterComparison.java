package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.model.AssignmentScope;
import id.sotk.model.InstrumentKind;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.WorkForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares who issues the letter of assignment for each reach and form, then the letters with their fields and copies.
final class LetterComparison {

    private static final Set<InstrumentKind> ASSIGNING = Set
            .of(InstrumentKind.ORDER, InstrumentKind.ASSIGNMENT_LETTER, InstrumentKind.DECREE);
    private static final int LEAST = 120;

    private final Side first;
    private final Side second;
    private final Tally tally = new Tally();

    LetterComparison(Counterparts counterparts) {
        this.first = counterparts.first();
        this.second = counterparts.second();
    }

    Section section() {
        issuers();
        Matching<LetterForm> letters = Matching.of(
                first.profile().work().letters(), second.profile().work().letters(), LetterComparison::score);
        letters.pairs().forEach(pair -> compare(pair.first(), pair.second()));
        for (LetterForm letter : letters.onlyFirst()) {
            tally.differ(new Heading(Optional.of(letter.name()), Optional.empty()), Phrases.say("letter"),
                    Optional.of(whole(first, letter)), Optional.empty());
        }
        for (LetterForm letter : letters.onlySecond()) {
            tally.differ(new Heading(Optional.empty(), Optional.of(letter.name())), Phrases.say("letter"),
                    Optional.empty(), Optional.of(whole(second, letter)));
        }
        return tally.section(Topic.LETTERS);
    }

    /// A letter that assigns, with the one who may sign it.
    private record Signed(LetterForm letter, LetterForm.Issuer issuer) {}

    /// What both regulations say about who signs in one cell of reach and form.
    private record Answers(List<Signed> left, List<Signed> right) {}

    private void issuers() {
        Map<Answers, List<LocalizedText>> cells = new LinkedHashMap<>();
        for (WorkForm form : WorkForm.values()) {
            for (AssignmentScope scope : AssignmentScope.values()) {
                cells.computeIfAbsent(
                        new Answers(signed(first, scope, form), signed(second, scope, form)), _ -> new ArrayList<>())
                        .add(Phrases.say("letter.cell", Phrases.of(form), Phrases.of(scope)));
            }
        }
        Heading heading = Heading.both(Phrases.say("letter.issuers"));
        cells.forEach((answers, names) -> tally.weigh(
                roles(first, answers.left()).equals(roles(second, answers.right())),
                heading,
                Phrases.sentence(Phrases.row(names)),
                passage(first, answers.left()),
                passage(second, answers.right())));
    }

    private static List<Signed> signed(Side side, AssignmentScope scope, WorkForm form) {
        List<Signed> signed = new ArrayList<>();
        for (LetterForm letter : side.profile().work().letters()) {
            if (ASSIGNING.contains(letter.kind())) {
                letter.issuersFor(scope, form).forEach(issuer -> signed.add(new Signed(letter, issuer)));
            }
        }
        return signed;
    }

    private static Set<String> roles(Side side, List<Signed> signed) {
        return signed.stream()
                .map(each -> side.role(each.issuer().role()) + each.letter().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Passage> passage(Side side, List<Signed> signed) {
        return signed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(issuance(side, signed), signed.getFirst().issuer().source().citation()));
    }

    private static LocalizedText issuance(Side side, List<Signed> signed) {
        Map<LetterForm, Set<String>> roles = new LinkedHashMap<>();
        signed.forEach(each -> roles.computeIfAbsent(each.letter(), _ -> new LinkedHashSet<>())
                .add(each.issuer().role()));
        return Phrases.row(roles.entrySet()
                .stream()
                .map(entry -> Phrases.say("letter.signed", side.roleNames("or", List.copyOf(entry.getValue())),
                        entry.getKey().name()))
                .toList());
    }

    private static int score(LetterForm left, LetterForm right) {
        if (left.kind() != right.kind()) {
            return 0;
        }
        int score = 60 + Likeness.of(left.name(), right.name()) + Likeness.of(cells(left), cells(right)) / 2;
        score += left.id().equals(right.id()) ? 80 : 0;
        return score < LEAST ? 0 : score;
    }

    private static Set<String> cells(LetterForm letter) {
        return letter.issuers()
                .stream()
                .flatMap(issuer -> issuer.scopes()
                        .stream()
                        .flatMap(scope -> issuer.forms().stream().map(form -> scope + "/" + form)))
                .collect(Collectors.toSet());
    }

    private void compare(LetterForm left, LetterForm right) {
        Heading heading = new Heading(Optional.of(left.name()), Optional.of(right.name()));
        if (!ASSIGNING.contains(left.kind())) {
            tally.weigh(issuers(first, left).equals(issuers(second, right)), heading, Phrases.say("letter.issuer"),
                    Optional.of(said(left, signers(first, left))), Optional.of(said(right, signers(second, right))));
        }
        tally.weigh(fields(left).equals(fields(right)), heading, Phrases.say("letter.fields"),
                contents(left), contents(right));
        tally.weigh(first.roles(left.copies()).equals(second.roles(right.copies())), heading,
                Phrases.say("letter.copies"), copies(first, left), copies(second, right));
    }

    private static Set<String> issuers(Side side, LetterForm letter) {
        return side.roles(letter.issuers().stream().map(LetterForm.Issuer::role).toList());
    }

    private static LocalizedText signers(Side side, LetterForm letter) {
        return side.roleNames("or", letter.issuers().stream().map(LetterForm.Issuer::role).distinct().toList());
    }

    private static Set<String> fields(LetterForm letter) {
        return letter.fields().stream().map(LetterForm.Field::id).collect(Collectors.toSet());
    }

    private static Optional<Passage> contents(LetterForm letter) {
        return letter.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(said(letter, Phrases.row(
                        letter.fields().stream().map(LetterForm.Field::label).toList())));
    }

    private static Optional<Passage> copies(Side side, LetterForm letter) {
        return letter.copies().isEmpty()
                ? Optional.empty()
                : Optional.of(said(letter, side.roleNames("and", letter.copies())));
    }

    private static Passage whole(Side side, LetterForm letter) {
        LocalizedText signed = Phrases.sentence(
                Phrases.say("letter.summary", Phrases.of(letter.kind()), signers(side, letter)));
        return said(letter, letter.fields().isEmpty()
                ? signed
                : Phrases.say("letter.holds", signed, Phrases.row(
                        letter.fields().stream().map(LetterForm.Field::label).toList())));
    }

    private static Passage said(LetterForm letter, LocalizedText words) {
        return new Passage(words, letter.source().citation());
    }
}
