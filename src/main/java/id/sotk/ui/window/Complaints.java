package id.sotk.ui.window;

import id.sotk.exchange.DesignFault;
import id.sotk.language.Told;
import id.sotk.regulation.file.ProfileFault;
import id.sotk.store.StoreFault;
import id.sotk.ui.dialog.Asking;
import id.sotk.ui.work.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Says what went wrong: a wrong file, a broken store, a faulty profile, or what nobody expected.
///
/// @param home the data folder, which takes the details of the unexpected
record Complaints(Asking asking, Texts texts, Path home) {

    /// Does what may meet a wrong file or a broken store, and says so in one sentence.
    void attempt(Runnable action) {
        try {
            action.run();
        } catch (DesignFault wrong) {
            asking.tell("fault.title", wrong.in(texts.language()));
        } catch (ProfileFault wrong) {
            asking.tell("fault.title", wrong.in(texts.language()));
        } catch (StoreFault broken) {
            asking.tell("fault.title", broken.in(texts.language()));
        }
    }

    /// One notice for all faulty profiles; the others are in use.
    void faultyProfiles(List<ProfileFault> faults) {
        if (!faults.isEmpty()) {
            String list = faults.stream()
                    .map(fault -> fault.in(texts.language()))
                    .collect(Collectors.joining("\n\n"));
            asking.tell("profile.faulty.title", texts.get("profile.faulty") + "\n\n" + list);
        }
    }

    /// Says that something unexpected happened; the details are in a file, not on the screen.
    void unexpected(Throwable fault) {
        Path details = FaultRecord.write(home, fault);
        asking.tell("fault.title", texts.get("fault.unexpected", words(fault), details));
    }

    private String words(Throwable fault) {
        if (fault instanceof Told told) {
            return told.in(texts.language());
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
