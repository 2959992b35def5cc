package id.sotk.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A box of the chart with all its marks: a unit, a team, or the list of people of a unit.
///
/// @param element identifier of the unit or team; a list of people carries its unit's
/// @param name what a screen reader says and a tooltip shows, lines apart
public record Figure(String element, Kind kind, Rect bounds, String name, List<Mark> marks, List<RosterRow> rows) {

    /// What a figure stands for.
    public enum Kind {
        UNIT,
        TEAM,
        /// Officials placed in a unit and in none of its teams.
        STAFF
    }

    /// A line of a figure that stands for one official.
    ///
    /// @param official identifier of the official
    public record RosterRow(String official, Rect bounds) {}

    public Figure {
        Objects.requireNonNull(element, "element of a figure must be given");
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /// Unique in a scene, stable from one composition to the next.
    public String key() {
        return kind == Kind.STAFF ? element + "#staff" : element;
    }

    /// The official whose line lies at the place.
    public Optional<RosterRow> rowAt(double x, double y) {
        return rows.stream().filter(row -> row.bounds().contains(x, y)).findFirst();
    }
}
