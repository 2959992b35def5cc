package id.sotk.ui.canvas;

import id.sotk.language.Bundle;
import id.sotk.language.Language;

/// What the canvas says, in the user's language.
record CanvasTexts(Language language) {

    /// The text under this key with its places `{0}`, `{1}` filled; refuses an unknown key.
    String get(String key, Object... values) {
        return Bundle.of("ui/canvas/messages", language).get(key, values);
    }
}
