package id.sotk.scene;

import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A roster box: a team with its chair first, or the people of a unit.
///
/// @param title name of the team, or the heading of the people
/// @param lines officials in order, or numbers by kind where there are too many
record RosterCard(Pen pen, String element, Figure.Kind kind, List<String> title, String name, List<Line> lines)
        implements
            Card {

    private static final double ROW = 20;
    private static final double PAD = 10;

    /// One line of a roster.
    ///
    /// @param official whose line it is; empty for a number or a note
    /// @param standing jenjang, job class or number at the right
    record Line(Seat seat, Optional<String> official, String name, String standing, Optional<PositionKind> kind) {}

    /// What the line's official does in the team.
    enum Seat {
        CHAIR("★"),
        COORDINATOR("K"),
        MEMBER(""),
        NOTE("");

        private final String sign;

        Seat(String sign) {
            this.sign = sign;
        }
    }

    static Line line(Pen pen, Seat seat, Official official) {
        return new Line(
                seat, Optional.of(official.id()), official.name(), pen.texts().standing(official),
                Optional.of(official.positionKind()));
    }

    @Override
    public double width() {
        return Pen.CARD_WIDTH;
    }

    @Override
    public double height() {
        return header() + lines.size() * ROW + 4;
    }

    private double header() {
        return 12 + title.size() * Pen.LINE;
    }

    @Override
    public String key() {
        return kind == Figure.Kind.STAFF ? element + "#staff" : element;
    }

    @Override
    public Figure at(Rect place) {
        List<Mark> marks = new ArrayList<>(2 + lines.size() * 3);
        List<Figure.RosterRow> rows = new ArrayList<>(lines.size());
        Mark.Stroke stroke = Mark.Stroke.solid(pen.theme().outline(), 1.25);
        marks.add(Mark.Box.plain(place, Pen.RADIUS, pen.theme().card(), stroke));
        double y = place.y() + 20;
        for (String part : title) {
            String full = part.endsWith("…") ? name : part;
            marks.add(pen.text(part, full, place.x() + PAD, y, titleStyle(), titleInk(), Mark.Anchor.START));
            y += Pen.LINE;
        }
        double top = place.y() + header();
        for (Line line : lines) {
            Rect row = new Rect(place.x() + 1, top, place.width() - 2, ROW);
            row(marks, line, row);
            line.official().ifPresent(official -> rows.add(new Figure.RosterRow(official, row)));
            top += ROW;
        }
        return new Figure(element, kind, place, describe(), marks, rows);
    }

    private TextStyle titleStyle() {
        return kind == Figure.Kind.TEAM ? Pen.TITLE : TextStyle.of(11, TextStyle.Weight.MEDIUM);
    }

    private Ink titleInk() {
        return kind == Figure.Kind.TEAM ? pen.theme().text() : pen.theme().muted();
    }

    private void row(List<Mark> marks, Line line, Rect row) {
        if (line.seat() == Seat.CHAIR) {
            marks.add(Mark.Box.plain(row, 0, pen.theme().chairTint(), Mark.Stroke.NONE));
        }
        double y = row.y() + 14;
        double left = row.x() + PAD - 1;
        TextStyle style = style(line.seat());
        Ink ink = line.seat() == Seat.NOTE ? pen.theme().muted() : pen.theme().text();
        if (!line.seat().sign.isEmpty()) {
            marks.add(pen.text(line.seat().sign, left, y, Pen.STRONG, pen.theme().text(), Mark.Anchor.START));
            left += 15;
        }
        double room = row.right() - PAD + 1 - left;
        if (!line.standing().isEmpty()) {
            Ink kindInk = line.kind().map(pen.theme()::text).orElse(pen.theme().muted());
            marks.add(pen.text(line.standing(), row.right() - PAD + 1, y, Pen.STANDING, kindInk, Mark.Anchor.END));
            room -= pen.fit().width(line.standing(), Pen.STANDING) + 8;
        }
        List<String> names = TextFit.names(line.name());
        String shown = pen.fit().firstFitting(names.subList(1, names.size()), style, room);
        marks.add(pen.text(shown, line.name(), left, y, style, ink, Mark.Anchor.START));
    }

    private static TextStyle style(Seat seat) {
        return switch (seat) {
            case CHAIR, COORDINATOR -> Pen.STRONG;
            case MEMBER -> Pen.BODY;
            case NOTE -> Pen.BODY.slanted();
        };
    }

    private String describe() {
        StringBuilder text = new StringBuilder(name);
        for (Line line : lines) {
            text.append('\n').append(line.name());
            switch (line.seat()) {
                case CHAIR -> text.append(", ").append(pen.texts().chair());
                case COORDINATOR -> text.append(", ").append(pen.texts().coordinator());
                case MEMBER, NOTE -> {}
            }
            if (!line.standing().isEmpty()) {
                text.append(", ").append(line.standing());
            }
        }
        return text.toString();
    }
}
