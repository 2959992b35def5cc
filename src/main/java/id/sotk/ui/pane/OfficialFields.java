package id.sotk.ui.pane;

import id.sotk.edit.command.ChangeOfficial;
import id.sotk.edit.command.Command;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.RenameElement;
import id.sotk.model.Education;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Nip;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.Qualification;
import id.sotk.model.Rank;
import id.sotk.model.Rating;
import id.sotk.model.StructuralOfficial;
import id.sotk.ui.work.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fields of an official: person, position, qualification and kedudukan.
final class OfficialFields {

    private final Workbench workbench;
    private final FieldMaker make;

    OfficialFields(Workbench workbench, FieldMaker make) {
        this.workbench = workbench;
        this.make = make;
    }

    List<Field<?>> of(Official official) {
        List<Field<?>> fields = new ArrayList<>(person(official));
        fields.addAll(position(official));
        fields.addAll(qualification(official, official.person().qualification()));
        if (!(official instanceof StructuralOfficial)) {
            fields.addAll(placement(official));
        }
        return fields;
    }

    private List<Field<?>> person(Official official) {
        Person person = official.person();
        Function<Person, Command> change = changed -> new ChangeOfficial(official.withPerson(changed));
        return List.of(
                make.text("person", "name", person.name(), name -> new RenameElement(official.id(), name)),
                make.text("person", "nip", person.nip().map(Nip::grouped).orElse(""),
                        written -> change.apply(person.withNip(optional(written).map(Nip::new)))),
                make.text("person", "rank", person.rank().map(Rank::code).orElse(""),
                        written -> change.apply(person.withRank(optional(written).map(this::rank)))));
    }

    private Rank rank(String written) {
        return Rank.parse(written).orElseGet(() -> new Rank(written));
    }

    private List<Field<?>> position(Official official) {
        Field<?> title = make.text("position", "position", official.position(),
                written -> new ChangeOfficial(official.withPosition(written)));
        return switch (official) {
            case FunctionalOfficial functional -> List.of(title,
                    make.choice("position", "grade", FunctionalGrade.class, functional.grade(),
                            List.of(FunctionalGrade.values()), make::word,
                            grade -> new ChangeOfficial(functional.withGrade(grade))));
            case ExecutorOfficial executor -> List.of(title,
                    make.choice("position", "jobClass", Integer.class, executor.jobClass(),
                            IntStream.rangeClosed(1, 17).boxed().toList(), String::valueOf,
                            jobClass -> new ChangeOfficial(executor.withJobClass(jobClass))));
            case StructuralOfficial _ -> List.of(title);
        };
    }

    private List<Field<?>> qualification(Official official, Qualification present) {
        Function<Qualification, Command> change = changed -> new ChangeOfficial(
                official.withPerson(official.person().withQualification(changed)));
        return List.of(
                make.choice("qualification", "education", String.class, name(present.education()),
                        unknownOr(Education.values()), name -> word(Education.class, name),
                        chosen -> change.apply(present.withEducation(optional(chosen).map(Education::valueOf)))),
                make.text("qualification", "competences", String.join(", ", present.competences()),
                        written -> change.apply(present.withCompetences(list(written)))),
                make.choice("qualification", "rating", String.class, name(present.lastRating()),
                        unknownOr(Rating.values()), name -> word(Rating.class, name),
                        chosen -> change.apply(present.withLastRating(optional(chosen).map(Rating::valueOf)))),
                make.tick("qualification", "experience", present.supervisoryExperience(),
                        ticked -> change.apply(present.withSupervisoryExperience(ticked))));
    }

    private List<Field<?>> placement(Official official) {
        Organization organization = workbench.organization();
        List<Field<?>> fields = new ArrayList<>();
        List<String> units = Stream.concat(Stream.of(""), organization.units().stream().map(OrgUnit::id)).toList();
        String unit = official.placement().map(Placement::unit).orElse("");
        fields.add(make.choice("placement", "placement", String.class, unit, units, this::unitOrUnplaced,
                chosen -> new PlaceOfficial(official.id(), optional(chosen))));
        official.placement().ifPresent(placement -> {
            Function<Placement, Command> change = changed -> new ChangeOfficial(
                    official.withPlacement(Optional.of(changed)));
            List<String> others = organization.placedIn(placement.unit())
                    .stream()
                    .map(Official::id)
                    .filter(id -> !id.equals(official.id()))
                    .toList();
            fields.add(make.choice("placement", "superior", String.class, placement.superior().orElse(""),
                    joined(placement.superior(), others), make::nameOrByPattern,
                    chosen -> change.apply(placement.withSuperior(optional(chosen)))));
            List<String> lineage = organization.lineage(placement.unit()).stream().map(OrgUnit::id).toList();
            fields.add(make.choice("placement", "appraiser", String.class, placement.appraiser().orElse(""),
                    joined(placement.appraiser(), Stream.concat(lineage.stream(), others.stream()).toList()),
                    this::superiorOr, chosen -> change.apply(placement.withAppraiser(optional(chosen)))));
            fields.add(make.text("placement", "consideration", placement.consideration().orElse(""),
                    written -> change.apply(placement.withConsideration(optional(written)))));
        });
        return fields;
    }

    private static List<String> joined(Optional<String> present, List<String> others) {
        return Stream.of(Stream.of(""), present.stream(), others.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private String unitOrUnplaced(String id) {
        return id.isEmpty() ? make.texts().get("unplaced") : make.nameOf(id);
    }

    private String superiorOr(String id) {
        return id.isEmpty() ? make.texts().get("directSuperior") : make.nameOf(id);
    }

    private <E extends Enum<E>> String word(Class<E> type, String name) {
        return name.isEmpty() ? make.texts().get("unknown") : make.word(Enum.valueOf(type, name));
    }

    private static String name(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse("");
    }

    /// Nothing first, for what is not on record.
    private static List<String> unknownOr(Enum<?>[] values) {
        return Stream.concat(Stream.of(""), Arrays.stream(values).map(Enum::name)).toList();
    }

    private static Optional<String> optional(String written) {
        return Optional.of(written.strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
