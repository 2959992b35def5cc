package id.sotk.ui.home;

import id.sotk.exchange.Samples;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.regulation.file.Regulations;
import id.sotk.scene.Theme;
import id.sotk.ui.canvas.sheet.ChartPicture;
import id.sotk.ui.work.Spoken;
import id.sotk.ui.work.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The first thing a user sees: designs worked on before, samples to look at, and patterns to begin from.
public final class OpeningPage {

    private final Texts texts;
    private final Welcome welcome;

    @FXML
    private ScrollPane page;

    @FXML
    private Button open;

    @FXML
    private Button theme;

    @FXML
    private Button language;

    @FXML
    private FlowPane recent;

    @FXML
    private VBox shelf;

    @FXML
    private FlowPane samples;

    @FXML
    private ComboBox<String> regulation;

    @FXML
    private FlowPane patterns;

    public OpeningPage(Texts texts, Welcome welcome) {
        this.texts = texts;
        this.welcome = welcome;
    }

    @FXML
    private void initialize() {
        theme.setTooltip(new Tooltip(texts.get("top.theme.tip")));
        theme.setAccessibleText(texts.get("top.theme.tip"));
        language.setTooltip(new Tooltip(texts.get("top.language.tip")));
        language.setAccessibleText(texts.get("top.language.tip"));
        welcome.recent().forEach(design -> recent.getChildren().add(stored(design)));
        if (recent.getChildren().isEmpty()) {
            recent.getChildren().add(Tile.caption(texts.get("home.noRecent")));
        }
        regulation.getItems().setAll(welcome.regulations().ids());
        regulation.setAccessibleText(texts.get("home.regulation"));
        Spoken.in(regulation, id -> welcome.regulations().identity(id).title().in(texts.language()));
        regulation.valueProperty().subscribe(this::show);
        regulation.setValue(welcome.opened().orElse(welcome.regulations().ids().getFirst()));
        welcome.opened().ifPresent(_ -> Platform.runLater(() -> page.setVvalue(page.getVmax())));
    }

    /// Shows the samples and the patterns of one regulation; one's own has no samples.
    private void show(String id) {
        patterns.getChildren().clear();
        List<String> known = id == null ? List.of() : Samples.names(id);
        samples.getChildren().setAll(known.stream().map(this::sample).toList());
        shelf.setVisible(!known.isEmpty());
        shelf.setManaged(!known.isEmpty());
        if (id != null) {
            Profile profile = regulationOf(id);
            profile.patterns()
                    .stream()
                    .filter(pattern -> pattern.kind() == PatternKind.PLACEMENT)
                    .forEach(pattern -> patterns.getChildren().add(pattern(profile, pattern)));
        }
    }

    /// A regulation whose file went bad shows no patterns; what is wrong with it is told once, by the studio.
    private Profile regulationOf(String id) {
        try {
            return welcome.regulations().get(id);
        } catch (ProfileFault _) {
            return Regulations.absent(id);
        }
    }

    @FXML
    private void profile() {
        welcome.openProfile();
    }

    @FXML
    private void open() {
        welcome.openFile();
    }

    @FXML
    private void theme() {
        welcome.switchTheme();
    }

    @FXML
    private void language() {
        welcome.switchLanguage();
    }

    private Node stored(Welcome.Recent design) {
        Tile tile = Tile.named(() -> welcome.openStored(design.id())).saying(design.name(), design.detail());
        tile.setId("stored-" + design.id());
        MenuItem delete = new MenuItem(texts.get("home.delete"));
        delete.setOnAction(_ -> welcome.deleteStored(design));
        ContextMenu menu = new ContextMenu(delete);
        tile.setOnContextMenuRequested(event -> menu.show(tile, event.getScreenX(), event.getScreenY()));
        return tile;
    }

    /// A tile that can be opened at once; what it says and shows comes when the sample is read.
    private Node sample(String name) {
        Tile tile = Tile.pictured(() -> welcome.openSample(name));
        tile.setId("sample-" + name);
        fill(tile, () -> {
            Document document = Samples.read(name);
            Organization organization = document.organization();
            String people = texts.get("home.people", organization.officials().size(), organization.teams().size());
            String detail = organization.identity().pattern().map(OpeningPage::brief).map(id -> id + " · ").orElse("")
                    + people;
            Platform.runLater(() -> tile.saying(organization.identity().name(), detail));
            return document;
        });
        return tile;
    }

    /// The pattern as the tiles of its regulation name it: without the region.
    private static String brief(String pattern) {
        return pattern.substring(pattern.indexOf('-') + 1);
    }

    private Node pattern(Profile profile, StructurePattern pattern) {
        Tile tile = Tile.pictured(() -> welcome.begin(profile, pattern))
                .saying(pattern.name().in(texts.language()), String.join(", ", pattern.usage().organizations()));
        tile.setId("pattern-" + pattern.id());
        fill(tile, () -> StarterChart.of(profile, pattern, pattern.starter().name(), ""));
        return tile;
    }

    /// Draws the picture of the design beside the work of the page, which need not wait for it.
    private void fill(Tile tile, Supplier<Document> design) {
        Theme colours = welcome.colours().getValue();
        Thread.ofVirtual().name("picture").start(() -> {
            Document document = design.get();
            Profile profile = regulationOf(document.organization().identity().regulation());
            ChartPicture picture = ChartPicture.of(document, profile, colours, texts.language());
            Platform.runLater(() -> tile.show(picture.paint(Tile.WIDTH - 24, Tile.HEIGHT)));
        });
    }
}
