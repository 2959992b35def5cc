package id.sotk.scene;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Tenure;

/// The few words a chart says by itself, in one language.
public final class ChartTexts {

    private final Bundle words;
    private final Terms terms;

    private ChartTexts(Bundle words) {
        this.words = words;
        this.terms = Terms.in(words.language());
    }

    public static ChartTexts of(Language language) {
        return new ChartTexts(Bundle.of("scene/messages", language));
    }

    /// In place of a holder where the post is vacant.
    public String vacant() {
        return words.get("vacant");
    }

    /// Heading of the list of people of a unit.
    public String staff() {
        return words.get("staff");
    }

    public String level(int level) {
        return words.get("level", level);
    }

    public String noChair() {
        return words.get("no-chair");
    }

    public String noMembers() {
        return words.get("no-members");
    }

    public String chair() {
        return terms.of("place.CHAIR");
    }

    public String coordinator() {
        return terms.of("place.COORDINATOR");
    }

    /// Prefix of an acting holder, such as Plt., with a space after it; empty for a definitive one.
    public String prefix(Tenure tenure) {
        return tenure == Tenure.DEFINITIVE ? "" : terms.of(tenure) + " ";
    }

    public String kind(PositionKind kind) {
        return terms.drawn(kind);
    }

    /// One letter for the kind, for copies without colour.
    public String letter(PositionKind kind) {
        return words.get("letter." + kind);
    }

    /// What stands at the right of a name: jenjang, job class or, for a structural post, its kind.
    public String standing(Official official) {
        return switch (official) {
            case FunctionalOfficial functional -> terms.drawn(functional.grade());
            case ExecutorOfficial executor ->
                words.get("job-class", executor.jobClass());
            case StructuralOfficial structural -> kind(structural.positionKind());
        };
    }

    /// Letter on the badge of a unit whose head appraises.
    public String appraiser() {
        return words.get("role.appraiser");
    }

    /// Letter on the badge of a unit whose head leads the work.
    public String leader() {
        return words.get("role.leader");
    }

    /// Letter on the badge of a unit, or before the name of an official, that coordinates.
    public String coordinating() {
        return words.get("role.coordinating");
    }

    /// Words of the legend for a kind of positions; both high leadership positions share a colour.
    public String legend(PositionKind kind) {
        return switch (kind) {
            case JPT_MADYA, JPT_PRATAMA -> legend("high-leadership");
            case FUNCTIONAL -> legend("functional-position");
            case ADMINISTRATOR, PENGAWAS, EXECUTOR -> kind(kind);
        };
    }

    /// Words of the legend for one of its signs.
    public String legend(String sign) {
        return words.get("legend." + sign);
    }
}
