package id.sotk.ui.home;

import id.sotk.exchange.Samples;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import id.sotk.regulation.PatternKind;
import id.sotk.regulation.Profile;
import id.sotk.regulation.ProfileFault;
import id.sotk.regulation.StarterChart;
import id.sotk.regulation.StructurePattern;
import id.sotk.scene.Theme;
import id.sotk.ui.Spoken;
import id.sotk.ui.Texts;
import id.sotk.ui.canvas.ChartPicture;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first thing a user sees: designs worked on before, samples to look at, and patterns to begin from.
public final class OpeningPage {

    private static final double WIDTH = 224;
    private static final double HEIGHT = 112;

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
            recent.getChildren().add(caption(texts.get("home.noRecent")));
        }
        Samples.names().forEach(sample -> samples.getChildren().add(sample(sample)));
        regulation.getItems().setAll(welcome.regulations().ids());
        regulation.setAccessibleText(texts.get("home.regulation"));
        Spoken.in(regulation, id -> welcome.regulations().identity(id).title().in(texts.locale()));
        regulation.valueProperty().subscribe(this::showPatterns);
        regulation.setValue(welcome.opened().orElse(welcome.regulations().ids().getFirst()));
        welcome.opened().ifPresent(_ -> Platform.runLater(() -> page.setVvalue(page.getVmax())));
    }

    private void showPatterns(String id) {
        patterns.getChildren().clear();
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
            return Profile.absent(id);
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
        VBox tile = tile(Optional.empty(), design.name(), design.detail(), () -> welcome.openStored(design.id()));
        tile.setId("stored-" + design.id());
        MenuItem delete = new MenuItem(texts.get("home.delete"));
        delete.setOnAction(_ -> welcome.deleteStored(design));
        ContextMenu menu = new ContextMenu(delete);
        tile.setOnContextMenuRequested(event -> menu.show(tile, event.getScreenX(), event.getScreenY()));
        return tile;
    }

    private Node sample(String name) {
        Document document = Samples.read(name);
        Organization organization = document.organization();
        String detail = texts.get("home.people", organization.officials().size(), organization.teams().size());
        VBox tile = tile(picture(document), organization.identity().name(), detail, () -> welcome.openSample(name));
        tile.setId("sample-" + name);
        return tile;
    }

    private Node pattern(Profile profile, StructurePattern pattern) {
        Document starter = StarterChart.of(profile, pattern, pattern.starter().name(), "");
        VBox tile = tile(picture(starter), pattern.name().in(texts.locale()),
                String.join(", ", pattern.usage().organizations()), () -> welcome.begin(profile, pattern));
        tile.setId("pattern-" + pattern.id());
        return tile;
    }

    /// A frame whose picture comes when it is composed, so that the page need not wait for it.
    private Optional<Node> picture(Document document) {
        StackPane frame = new StackPane();
        Theme colours = welcome.colours().getValue();
        Thread.ofVirtual().name("picture").start(() -> {
            Profile profile = regulationOf(document.organization().identity().regulation());
            ChartPicture picture = ChartPicture.of(document, profile, colours, texts.locale());
            Platform.runLater(() -> frame.getChildren().setAll(picture.paint(WIDTH - 24, HEIGHT)));
        });
        return Optional.of(frame);
    }

    private VBox tile(Optional<Node> picture, String title, String detail, Runnable action) {
        VBox tile = new VBox();
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(WIDTH);
        tile.setMaxWidth(WIDTH);
        picture.ifPresent(shown -> {
            StackPane frame = new StackPane(shown);
            frame.setMinHeight(HEIGHT);
            tile.getChildren().add(frame);
        });
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMaxHeight(34);
        name.setMinHeight(picture.isPresent() ? 34 : 17);
        Label line = caption(detail);
        line.setMaxHeight(30);
        tile.getChildren().addAll(name, line);
        tile.setFocusTraversable(true);
        tile.setAccessibleRole(AccessibleRole.BUTTON);
        tile.setAccessibleText(title + ". " + detail);
        Tooltip.install(tile, new Tooltip(title + "\n" + detail));
        tile.setOnMouseClicked(event -> {
            if (event.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
                action.run();
            }
        });
        tile.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
            }
        });
        return tile;
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }
}
