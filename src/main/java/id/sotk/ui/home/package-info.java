/// The opening page: recent designs, samples, and the gallery of structure patterns.
/// May use everything below the window, and `Texts` of `ui`.
/// Start at [OpeningPage].
package id.sotk.ui.home;
