package id.sotk.ui.dialog;

import id.sotk.ui.work.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The keys of the window in two columns.
public final class Help {

    private Help() {}

    public static GridPane keys(Texts texts) {
        GridPane grid = new GridPane(24, 6);
        String[] lines = texts.get("help.keys").split("\n");
        for (int row = 0; row < lines.length; row++) {
            String[] parts = lines[row].split("\\|");
            Label key = new Label(parts[0]);
            key.getStyleClass().add("strong");
            grid.addRow(row, key, new Label(parts[1]));
        }
        return grid;
    }
}
