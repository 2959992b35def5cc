package id.sotk.store;

import id.sotk.language.Fault;
import id.sotk.language.Sentence;
import java.nio.file.Path;

/// The store cannot be used: what happened, where, and what to do, in one sentence.
public sealed class StoreFault extends Fault permits StoreInUse {

    private static final long serialVersionUID = 1L;

    StoreFault(String key, Path place, Throwable cause) {
        super(Sentence.of("store/messages", "fault." + key, place, detail(cause)), cause);
    }

    private static String detail(Throwable cause) {
        Throwable root = cause;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        String words = root == null ? "" : String.valueOf(root.getMessage());
        return words.lines().findFirst().orElse("");
    }
}
