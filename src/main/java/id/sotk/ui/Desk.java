package id.sotk.ui;

import id.sotk.edit.Editor;
import id.sotk.model.Document;
import id.sotk.ui.Texts.Language;
import id.sotk.ui.home.Welcome.Recent;
import java.util.List;
import java.util.Optional;

/// In memory, until the store is there.
public final class Desk {
    Language language() {
        return Language.INDONESIAN;
    }
    boolean isDark() {
        return false;
    }
    Optional<String> notice() {
        return Optional.empty();
    }
    List<Recent> recent(Texts texts) {
        return List.of();
    }
    Editor open(String id) {
        throw new IllegalStateException(id);
    }
    Editor create(Document document) {
        return Editor.of(document);
    }
    void delete(String id) {}
    void rememberDark(boolean dark) {}
    void rememberLanguage(Language language) {}
    void close() {}
}
