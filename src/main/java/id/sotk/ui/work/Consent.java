package id.sotk.ui.work;

/// Lets the user agree before something is done that takes more with it than was meant.
public interface Consent {

    /// Whether the user agrees to what the question says.
    boolean agrees(String titleKey, String question, String okKey);
}
