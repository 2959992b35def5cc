package id.sotk.store;

import java.nio.file.Path;

/// Another window has the store open.
public final class StoreInUse extends StoreFault {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path place) {
        super("in-use", place, null);
    }
}
