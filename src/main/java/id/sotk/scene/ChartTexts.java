package id.sotk.scene;

import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Tenure;
import java.util.Locale;
import java.util.ResourceBundle;

/// The few words a chart says by itself, in one language.
public final class ChartTexts {

    private final ResourceBundle words;

    private ChartTexts(ResourceBundle words) {
        this.words = words;
    }

    public static ChartTexts of(Locale locale) {
        ResourceBundle.Control exact = ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        return new ChartTexts(ResourceBundle.getBundle("id.sotk.scene.messages", language, exact));
    }

    /// In place of a holder where the post is vacant.
    public String vacant() {
        return words.getString("vacant");
    }

    /// Heading of the list of people of a unit.
    public String staff() {
        return words.getString("staff");
    }

    public String level(int level) {
        return words.getString("level").replace("{0}", Integer.toString(level));
    }

    public String noChair() {
        return words.getString("no-chair");
    }

    public String noMembers() {
        return words.getString("no-members");
    }

    public String chair() {
        return words.getString("chair");
    }

    public String coordinator() {
        return words.getString("coordinator");
    }

    /// Prefix of an acting holder, such as Plt., with a space after it; empty for a definitive one.
    public String prefix(Tenure tenure) {
        String prefix = words.getString("tenure." + tenure);
        return prefix.isEmpty() ? "" : prefix + " ";
    }

    public String kind(PositionKind kind) {
        return words.getString("kind." + kind);
    }

    /// One letter for the kind, for copies without colour.
    public String letter(PositionKind kind) {
        return words.getString("letter." + kind);
    }

    /// What stands at the right of a name: jenjang, job class or, for a structural post, its kind.
    public String standing(Official official) {
        return switch (official) {
            case FunctionalOfficial functional -> words.getString("grade." + functional.grade());
            case ExecutorOfficial executor ->
                words.getString("job-class").replace("{0}", Integer.toString(executor.jobClass()));
            case StructuralOfficial structural -> kind(structural.positionKind());
        };
    }

    /// Letter on the badge of a unit whose head appraises.
    public String appraiser() {
        return words.getString("role.appraiser");
    }

    /// Letter on the badge of a unit whose head leads the work.
    public String leader() {
        return words.getString("role.leader");
    }

    /// Letter on the badge of a unit, or before the name of an official, that coordinates.
    public String coordinating() {
        return words.getString("role.coordinating");
    }

    /// Words of the legend for one of its signs.
    public String legend(String sign) {
        return words.getString("legend." + sign);
    }
}
