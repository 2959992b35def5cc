package id.sotk.ui.window;

import id.sotk.exchange.ChartWriter;
import id.sotk.exchange.DesignFault;
import id.sotk.exchange.DesignFile;
import id.sotk.exchange.ExportFault;
import id.sotk.model.Document;
import id.sotk.ui.dialog.Asking;
import id.sotk.ui.dialog.ExportDialog;
import id.sotk.ui.dialog.ExportDialog.Request;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Takes the chart or the design away as a file; drawing and writing go on beside the window.
public final class Exporting {

    private final Stage stage;
    private final Workbench workbench;
    private final Texts texts;

    Exporting(Stage stage, Workbench workbench, Texts texts) {
        this.stage = stage;
        this.workbench = workbench;
        this.texts = texts;
    }

    /// Asks how and where, then exports.
    void ask() {
        View<ExportDialog> form = new Views(texts, List.of()).load(ExportDialog.class);
        new Asking(stage, texts)
                .form("export.title", "export.ok", form.root(), form.controller()::answer)
                .ifPresent(request -> choose(texts.get("export.title"), request.format().ending())
                        .ifPresent(file -> write(request, file)));
    }

    /// Exports without asking; the status bar says how it went.
    void write(Request request, Path file) {
        workbench.tell(texts.get("export.running"));
        Document document = workbench.document().get();
        Thread.ofVirtual().name("export").start(() -> {
            Optional<String> fault = draw(request, file, document);
            Platform.runLater(() -> fault.ifPresentOrElse(
                    workbench::refuse, () -> workbench.tell(texts.get("export.done", file))));
        });
    }

    /// Saves the design as a file to take along.
    void saveCopy() {
        choose(texts.get("copy.title"), DesignFile.ENDING).ifPresent(file -> {
            try {
                DesignFile.write(workbench.document().get(), file);
                workbench.tell(texts.get("copy.done", file));
            } catch (DesignFault unwritable) {
                workbench.refuse(unwritable.in(texts.language()));
            }
        });
    }

    private Optional<String> draw(Request request, Path file, Document document) {
        try {
            ChartWriter.forFile(file, request.dpi())
                    .write(request.sheet().of(document, workbench.profile(), LocalDate.now()), file);
            return Optional.empty();
        } catch (ExportFault fault) {
            return Optional.of(fault.in(texts.language()));
        } catch (RuntimeException unexpected) {
            Platform.runLater(() -> {
                throw unexpected;
            });
            return Optional.of(texts.get("fault.closed"));
        }
    }

    private Optional<Path> choose(String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(fileName() + ending);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).flatMap(file -> ending(file.toPath(), ending));
    }

    /// The file with its ending; the system's dialog has asked before replacing only the name the user wrote.
    private Optional<Path> ending(Path written, String ending) {
        String name = written.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(written);
        }
        Path file = written.resolveSibling(name + ending);
        boolean free = Files.notExists(file)
                || new Asking(stage, texts).agrees("replace.title", texts.get("replace.question", file), "replace.ok");
        return Optional.of(file).filter(_ -> free);
    }

    private String fileName() {
        return workbench.organization().identity().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
