package id.sotk.samples;

import id.sotk.model.Assignment.AssignmentBasis;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.model.Instrument;
import id.sotk.model.Instrument.LetterContent;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Period;
import id.sotk.regulation.work.LetterForm;
import id.sotk.regulation.work.WorkForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers and dates the letters on which placements, teams and assignments of a sample rest.
final class Letters {

    /// The year of work all samples show.
    static final Period TERM = Period.year(People.YEAR);

    private static final LocalDate PLACED = LocalDate.of(People.YEAR - 1, 10, 1);
    private static final LocalDate TEAMED = LocalDate.of(People.YEAR - 1, 12, 15);
    private static final LocalDate ASSIGNED = LocalDate.of(People.YEAR - 1, 12, 22);

    private static final List<String> FIELDS = List.of("purpose", "expected-performance", "duration",
            "other-arrangements");

    private final Region region;
    private final String sign;
    private int count;

    Letters(Region region, String sign) {
        this.region = region;
        this.sign = sign;
    }

    /// The decree that fixes a placement.
    Instrument placement() {
        return new Instrument(InstrumentKind.DECREE, number("800.1.3.3", region.personnelOffice(), 10),
                Optional.of(PLACED),
                region.placingRole(), LetterContent.NONE);
    }

    String consideration(String unit) {
        return "Rentang kendali dan beban tugas " + unit
                + " menurut Analisis Beban Kerja 2025; kompetensi sesuai kebutuhan kinerja unit";
    }

    /// The order by which the head of the agency sets up a team.
    Instrument team() {
        return new Instrument(InstrumentKind.ORDER, number(region.letterCode(), sign, 12), Optional.of(TEAMED),
                "apparatus-head", new LetterContent(FIELDS, List.of()));
    }

    /// Work in a team, under the team's own order.
    AssignmentBasis inTeam(AssignmentScope scope, Instrument order) {
        return new AssignmentBasis(AssignmentManner.APPOINTMENT, scope, Optional.of(order), Optional.of(TERM));
    }

    /// Work alone in the own unit, ordered by the appraiser.
    AssignmentBasis individual() {
        Instrument order = new Instrument(InstrumentKind.ORDER, number(region.letterCode(), sign, 12),
                Optional.of(ASSIGNED),
                "appraiser", new LetterContent(FIELDS, List.of()));
        return new AssignmentBasis(AssignmentManner.APPOINTMENT, AssignmentScope.IN_UNIT, Optional.of(order),
                Optional.of(TERM));
    }

    /// The letter the regulation foresees for such work, with everything it wants said and copied.
    Instrument foreseen(LetterForm form, String issuer) {
        boolean team = form.issuers().stream().noneMatch(by -> by.forms().contains(WorkForm.INDIVIDUAL));
        List<String> fields = form.fields().stream().map(LetterForm.Field::id).toList();
        return new Instrument(form.kind(), number(region.letterCode(), sign, 12), Optional.of(team ? TEAMED : ASSIGNED),
                issuer, new LetterContent(fields, form.copies()));
    }

    private String number(String code, String by, int month) {
        count++;
        return String.format(Locale.ROOT, "%s/%03d-%s/%s/%d", code, count, by, month == 10 ? "X" : "XII",
                People.YEAR - 1);
    }
}
