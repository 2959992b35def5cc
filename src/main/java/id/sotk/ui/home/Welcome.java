package id.sotk.ui.home;

import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;
import id.sotk.regulation.file.Regulations;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What the opening page offers and what it asks of the studio.
public interface Welcome {

    /// A design in the store, as its tile tells it.
    record Recent(String id, String name, String detail) {}

    List<Recent> recent();

    /// The regulations on offer.
    Regulations regulations();

    /// Identifier of the regulation the user opened last in this session, whose patterns are then shown.
    Optional<String> opened();

    /// Colours for the pictures on the tiles.
    ObservableValue<id.sotk.scene.Theme> colours();

    void openStored(String id);

    void deleteStored(Recent design);

    /// Opens a copy of the sample, so that the sample itself stays.
    void openSample(String sample);

    void openFile();

    /// Lets the user choose a profile file, which from then on is among the regulations on offer.
    void openProfile();

    void begin(Profile regulation, StructurePattern pattern);

    void switchTheme();

    void switchLanguage();
}
