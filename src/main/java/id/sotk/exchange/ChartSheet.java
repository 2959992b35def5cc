package id.sotk.exchange;

import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.model.Identity;
import id.sotk.regulation.Profile;
import id.sotk.scene.ChartTexts;
import id.sotk.scene.Scene;
import id.sotk.scene.SceneComposer;
import id.sotk.scene.Theme;
import id.sotk.scene.sheet.PageFormat;
import id.sotk.scene.sheet.PageFormat.Orientation;
import id.sotk.scene.sheet.PageFormat.Paper;
import id.sotk.scene.sheet.Sheet;
import id.sotk.scene.sheet.SheetComposer;
import id.sotk.scene.sheet.SheetTexts;
import id.sotk.structure.Structure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// The chart of a design on its page, the same for the window and the command line.
///
/// @param paper the paper; empty for a drawing as large as the chart, without title block
/// @param orientation upright or sideways; empty for whichever shows the chart larger
/// @param theme usually [Theme#PRINT]
public record ChartSheet(Optional<Paper> paper, Optional<Orientation> orientation, Theme theme, Language language) {

    /// A printed page in the language, turned the way that shows the chart larger.
    public static ChartSheet printed(Paper paper, Language language) {
        return new ChartSheet(Optional.of(paper), Optional.empty(), Theme.PRINT, language);
    }

    public Sheet of(Document document, Profile profile, LocalDate today) {
        ChartTexts words = ChartTexts.of(language);
        Structure structure = Structure.of(document.organization(), profile);
        Scene scene = new SceneComposer(theme, BundledFont.inter(), words)
                .compose(document, ChartRoles.of(structure));
        Identity identity = document.organization().identity();
        if (paper.isEmpty()) {
            return Sheet.bare(identity.name(), scene);
        }
        String pattern = identity.pattern()
                .flatMap(profile::pattern)
                .map(chosen -> chosen.name().in(language))
                .orElse("");
        SheetTexts texts = new SheetTexts(
                identity.name(), identity.agency(), profile.identity().shortName().in(language), pattern,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(today));
        return new SheetComposer(BundledFont.inter(), words).compose(scene, format(paper.get(), scene), texts);
    }

    private PageFormat format(Paper chosen, Scene scene) {
        return orientation.map(turned -> turned == Orientation.LANDSCAPE
                ? PageFormat.landscape(chosen)
                : PageFormat.portrait(chosen))
                .orElseGet(() -> PageFormat.suited(chosen, scene.bounds()));
    }
}
