package id.sotk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.language.Language;
import id.sotk.regulation.file.ProfileFolder;
import id.sotk.regulation.file.Profiles;
import id.sotk.rules.catalog.Catalog;
import id.sotk.ui.work.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The README's way to a profile of one's own, in the real window.
class OwnProfileTest extends StudioTest {

    private static final String ID = "XYZ-1-2027";

    @Test
    void isTakenOfferedFollowedAndReplaced() throws IOException {
        Path profile = copy("xyz.json");
        robot.interact(() -> window.studio().openProfile(profile));

        assertThat(kept()).hasContent(Files.readString(profile));
        assertThat(chosen()).isEqualTo(ID);
        robot.interact(() -> robot.lookup("#pattern-BDG-K1").query().requestFocus());
        Platform.runLater(() -> robot.lookup("#pattern-BDG-K1")
                .query()
                .fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                        javafx.scene.input.KeyCode.ENTER, false, false, false, false)));
        answer("new.ok");
        await("the new design is checked by the profile", () -> window.clauses().contains("BDG-R11"));
        assertThat(window.organization().identity().regulation()).isEqualTo(ID);
        var bundled = Catalog.checker(Profiles.get("BDG-6-2023")).check(window.organization());
        assertThat(bundled).noneMatch(finding -> finding.clause().id().equals("BDG-R11"));

        change(profile, "\"max\": 1", "\"max\": 2");
        Platform.runLater(() -> window.studio().openProfile(profile));
        answer("profile.replace.ok");
        await("the open design is checked anew", () -> !window.clauses().contains("BDG-R11"));
        assertThat(kept()).hasContent(Files.readString(profile));
    }

    @Test
    void isRefusedWithLineAndRemedyAndChangesNothing() throws IOException {
        Path profile = copy("xyz.json");
        change(profile, "\"rule\": \"team-composition\"", "\"rule\": \"team-kompozisi\"");
        Platform.runLater(() -> window.studio().openProfile(profile));

        assertThat(told()).contains(profile + ", baris ", "tidak ada aturan bernama \"team-kompozisi\"",
                "Tidak ada yang berubah");
        ScrollPane words = robot.inWindow(1).lookup(".dialog-pane .scroll-pane").queryAs(ScrollPane.class);
        assertThat(words.minHeight(-1)).isGreaterThanOrEqualTo(words.getContent().getLayoutBounds().getHeight());
        answer("close");
        assertThat(kept()).doesNotExist();
        assertThat(window.studio().regulations().ids()).isEqualTo(Profiles.ids());
    }

    @Test
    void mayNotTakeTheIdOfABundledOne() throws IOException {
        Path profile = copy("bdg.json");
        change(profile, "\"" + ID + "\"", "\"BDG-6-2023\"");
        Platform.runLater(() -> window.studio().openProfile(profile));

        assertThat(told()).contains("baris 3 (/id)", "beri profil ini pengenal lain");
        answer("close");
    }

    @Test
    void isMissedButTheDesignOpensAndIsCheckedOnceItIsThere() throws IOException {
        Path profile = copy("xyz.json");
        Path design = folder.resolve("rancangan.sotk.json");
        Files.writeString(design, Files.readString(Path.of("assets/samples/bdg/diskominfo-bandung.sotk.json"))
                .replace("\"BDG-6-2023\"", "\"" + ID + "\""));
        Platform.runLater(() -> window.studio().show(java.util.Optional.of(design)));

        assertThat(told()).contains(ID + ": peraturan ini tidak ada di komputer ini", "Rancangan tetap terbuka");
        answer("close");
        assertThat(window.organization().identity().regulation()).isEqualTo(ID);
        assertThat(window.clauses()).isEmpty();

        robot.interact(() -> window.studio().openProfile(profile));
        await("the design is checked", () -> window.clauses().contains("BDG-R11"));
    }

    @Test
    void isLeftOutWithOneNoticeWhereItWentBad() throws IOException {
        robot.interact(window::close);
        Files.createDirectories(kept().getParent());
        Files.writeString(kept(), "{\"id\": \"" + ID + "\", }");
        robot.interact(() -> window = StudioWindow.open(new Stage(), folder.resolve("store")));

        assertThat(told()).contains(kept() + ", baris 1: penulisan JSON salah",
                "peraturan lain tetap dapat dipakai");
        answer("close");
        assertThat(chosen()).isEqualTo(Profiles.ids().getFirst());
    }

    @SuppressWarnings("unchecked")
    private String chosen() {
        return ((ComboBox<String>) window.node("#regulation")).getValue();
    }

    private Path kept() {
        return folder.resolve("store/profiles/" + ID + ".json");
    }

    private Path copy(String name) throws IOException {
        Path profile = folder.resolve(name);
        ProfileFolder.copy(Catalog.regulations(new ProfileFolder(folder)).source("BDG-6-2023"), profile);
        change(profile, "\"BDG-6-2023\"", "\"" + ID + "\"");
        change(profile, "\"max\": 2", "\"max\": 1");
        return profile;
    }

    private static void change(Path file, String sound, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(sound);
        int place = text.indexOf(sound);
        Files.writeString(file, text.substring(0, place) + changed + text.substring(place + sound.length()));
    }

    private String told() {
        await("a dialog speaks", () -> Window.getWindows().size() > 1);
        return robot.inWindow(1)
                .lookup(".dialog-pane .label")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private void answer(String key) {
        String words = new Texts(Language.INDONESIAN).get(key);
        await("a dialog asks", () -> Window.getWindows().size() > 1);
        robot.clickOn(words);
        await("the dialog is gone", () -> Window.getWindows().size() == 1);
    }
}
