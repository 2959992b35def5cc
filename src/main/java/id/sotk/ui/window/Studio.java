package id.sotk.ui.window;

import id.sotk.exchange.DesignFile;
import id.sotk.exchange.Samples;
import id.sotk.language.Language;
import id.sotk.model.Document;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.Regulations;
import id.sotk.rules.catalog.Catalog;
import id.sotk.scene.Theme;
import id.sotk.store.StoredDesign;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.dialog.Asking;
import id.sotk.ui.dialog.NewDesignDialog;
import id.sotk.ui.home.OpeningPage;
import id.sotk.ui.home.Welcome;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The one window: the opening page, or an open design; its theme, its language, and the store behind it.
public final class Studio implements Welcome {

    private final Stage stage;
    private final Desk desk;
    private final Appearance appearance;
    private final Scene scene = new Scene(new javafx.scene.layout.StackPane(), 1366, 740);
    private Texts texts;
    private Optional<OpenDesign> open = Optional.empty();

    /// The profile the user opened last in this session.
    private Optional<String> opened = Optional.empty();

    public Studio(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
        this.texts = speaking(desk.language());
        this.appearance = new Appearance(scene, desk.isDark() ? Theme.DARK : Theme.LIGHT);
        stage.setScene(scene);
        stage.setTitle("SOTK Studio");
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1920, screen.getWidth()));
        stage.setHeight(Math.min(1200, screen.getHeight()));
    }

    /// Shows the opening page, or the design asked for, and says what happened to the store where something did.
    public void show(Optional<Path> design) {
        design.ifPresentOrElse(this::openFile, this::home);
        stage.show();
        desk.notice().ifPresent(notice -> asking().tell("store.notice.title", notice.in(texts.language())));
        Thread.ofVirtual().name("profiles").start(() -> {
            List<ProfileFault> faults = desk.faultyProfiles();
            Platform.runLater(() -> complaints().faultyProfiles(faults));
        });
    }

    /// The window's scene, for tests that look at it.
    public Scene scene() {
        return scene;
    }

    /// The panes of the open design.
    Optional<Shell> shell() {
        return open.map(OpenDesign::shell);
    }

    /// The open design; empty on the opening page.
    public Optional<Workbench> workbench() {
        return open.map(OpenDesign::workbench);
    }

    /// What can be done with the open design.
    Optional<StudioActions> actions() {
        return open.map(StudioActions.class::cast);
    }

    @Override
    public List<Recent> recent() {
        return desk.recent(texts);
    }

    @Override
    public Regulations regulations() {
        return desk.regulations();
    }

    @Override
    public Optional<String> opened() {
        return opened;
    }

    @Override
    public ObservableValue<Theme> colours() {
        return appearance.theme();
    }

    @Override
    public void openStored(String id) {
        complaints().attempt(() -> work(desk.open(id)));
    }

    @Override
    public void deleteStored(Recent design) {
        if (asking().agrees("home.delete.title", texts.get("home.delete.question", design.name()), "delete.ok")) {
            complaints().attempt(() -> desk.delete(design.id()));
            home();
        }
    }

    @Override
    public void openSample(String sample) {
        complaints().attempt(() -> work(desk.create(Samples.read(sample))));
    }

    @Override
    public void openFile() {
        asking().file("home.open", "home.file.design", "*" + DesignFile.ENDING, "*.json").ifPresent(this::openFile);
    }

    @Override
    public void openProfile() {
        asking().file("profile.open", "profile.file", "*.json").ifPresent(this::openProfile);
    }

    /// Takes the profile among those on offer and re-checks the open design where it follows it; a faulty one is refused.
    void openProfile(Path file) {
        try {
            Profile profile = desk.regulations().read(file);
            if (desk.regulations().file(profile.id()).isEmpty()
                    || asking().agrees("profile.replace.title", texts.get("profile.replace", profile.id()),
                            "profile.replace.ok")) {
                desk.keep(file, profile);
                opened = Optional.of(profile.id());
                open.ifPresentOrElse(design -> obey(design, profile), this::home);
            }
        } catch (ProfileFault wrong) {
            asking().tell("profile.refused.title", texts.get("profile.refused", wrong.in(texts.language())));
        }
    }

    private void obey(OpenDesign design, Profile profile) {
        Workbench workbench = design.workbench();
        if (workbench.organization().identity().regulation().equals(profile.id())) {
            workbench.obey(Catalog.checker(profile));
            show(design.again());
        }
        workbench.tell(texts.get("profile.opened", profile.identity().shortName().in(texts.language())));
    }

    @Override
    public void begin(Profile regulation, StructurePattern pattern) {
        View<NewDesignDialog> form = new Views(texts, List.of()).load(NewDesignDialog.class);
        form.controller().ask(regulation, pattern);
        asking().form("new.title", "new.ok", form.root(), form.controller()::answer)
                .ifPresent(document -> complaints().attempt(() -> work(desk.create(document))));
    }

    @Override
    public void switchTheme() {
        appearance.change();
        desk.rememberDark(appearance.isDark());
        if (open.isEmpty()) {
            home();
        }
    }

    @Override
    public void switchLanguage() {
        Language language = texts.language().next();
        texts = speaking(language);
        desk.rememberLanguage(language);
        open.ifPresentOrElse(this::rebuild, this::home);
    }

    /// Back to the opening page; the design is in the store.
    public void home() {
        leave();
        open = Optional.empty();
        appearance.dress(new Views(texts, List.of(this)).load(OpeningPage.class).root());
        stage.setTitle("SOTK Studio");
    }

    /// Ends what runs and closes the store.
    public void close() {
        leave();
        desk.close();
    }

    Stage stage() {
        return stage;
    }

    Texts texts() {
        return texts;
    }

    Asking asking() {
        return new Asking(stage, texts);
    }

    /// Says what goes wrong.
    Complaints complaints() {
        return new Complaints(asking(), texts, desk.home());
    }

    ObservableValue<Theme> theme() {
        return appearance.theme();
    }

    /// How the user has laid out the window.
    Arrangement arrangement() {
        return desk.arrangement();
    }

    /// Texts in the language; dates in fields follow it too.
    private static Texts speaking(Language language) {
        Locale.setDefault(language.locale());
        return new Texts(language);
    }

    private void openFile(Path file) {
        complaints().attempt(() -> work(desk.create(DesignFile.read(file))));
        if (open.isEmpty()) {
            home();
        }
    }

    private void work(StoredDesign stored) {
        Document document = stored.editor().document();
        String regulation = document.organization().identity().regulation();
        Optional<ProfileFault> missing = Optional.empty();
        Profile profile;
        try {
            profile = desk.regulations().get(regulation);
        } catch (ProfileFault absent) {
            missing = Optional.of(absent);
            profile = Regulations.absent(regulation);
        }
        Workbench workbench = new Workbench(stored.editor(), Catalog.checker(profile), texts);
        leave();
        show(new OpenDesign(workbench, this, stored::close));
        missing.ifPresent(fault -> asking().tell("profile.absent.title",
                texts.get("profile.absent", fault.in(texts.language()))));
    }

    /// The same design in the other language.
    private void rebuild(OpenDesign before) {
        desk.rememberArrangement(before.shell().arrangement());
        before.workbench().speak(texts);
        show(before.translated());
    }

    private void leave() {
        open.ifPresent(design -> {
            desk.rememberArrangement(design.shell().arrangement());
            design.close();
        });
    }

    private void show(OpenDesign design) {
        open = Optional.of(design);
        appearance.dress(design.root());
        design.canvas().requestFocus();
        stage.setTitle(design.workbench().organization().identity().name() + " · SOTK Studio");
    }

    CanvasPane canvas(OpenDesign design, Texts spoken) {
        return new CanvasPane(design.workbench(), spoken, appearance.theme(), design);
    }
}
