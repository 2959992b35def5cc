package id.sotk.scene;

import id.sotk.model.Holder;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The box of a unit: name, holder of its leading post, level, and badges for its roles.
final class UnitCard implements Card {

    private static final TextStyle KIND_LETTER = TextStyle.of(8, TextStyle.Weight.BOLD);

    private final Pen pen;
    private final OrgUnit unit;
    private final Optional<Official> holder;
    private final Roles roles;
    private final int folded;
    private final List<String> title;

    /// @param folded number of boxes hidden below, 0 where the branch is open
    UnitCard(Pen pen, OrgUnit unit, Optional<Official> holder, Roles roles, int folded) {
        this.pen = pen;
        this.unit = unit;
        this.holder = holder;
        this.roles = roles;
        this.folded = folded;
        this.title = pen.title(unit.name(), width() - (pen.theme() == Theme.PRINT ? 36 : 16));
    }

    private boolean isHead() {
        return unit.parent().isEmpty();
    }

    private boolean isGroup() {
        return unit.kind() == UnitKind.FUNCTIONAL_GROUP;
    }

    private PositionKind kind() {
        return unit.positionKind().orElse(PositionKind.FUNCTIONAL);
    }

    @Override
    public double width() {
        return isHead() ? Pen.HEAD_WIDTH : Pen.CARD_WIDTH;
    }

    @Override
    public double height() {
        int lines = title.size() + (isHead() ? 1 : 0) + (isGroup() ? 0 : 1);
        return 24 + lines * Pen.LINE;
    }

    @Override
    public String key() {
        return unit.id();
    }

    @Override
    public Figure at(Rect place) {
        List<Mark> marks = new ArrayList<>(8);
        List<Figure.RosterRow> rows = new ArrayList<>(1);
        marks.add(outline(place));
        double y = place.y() + (place.height() - height()) / 2 + (isGroup() ? 24 : 24.5);
        for (int line = 0; line < title.size(); line++) {
            String full = line == title.size() - 1 && title.get(line).endsWith("…") ? unit.name() : title.get(line);
            marks.add(middle(title.get(line), full, place, y, Pen.TITLE, pen.theme().text()));
            y += Pen.LINE;
        }
        if (isHead() && unit.post().isPresent()) {
            String post = unit.post().get().title();
            String shown = pen.fit().shorten(post, Pen.BODY, width() - 16);
            marks.add(middle(shown, post, place, y, Pen.BODY, pen.theme().muted()));
            y += Pen.LINE;
        }
        if (!isGroup()) {
            marks.add(holderLine(place, y));
            holder.ifPresent(official -> rows.add(new Figure.RosterRow(official.id(), holderRow(place))));
        }
        badges(marks, place);
        return new Figure(unit.id(), Figure.Kind.UNIT, place, name(), marks, rows);
    }

    private Rect holderRow(Rect place) {
        double bottom = place.bottom() - (place.height() - height()) / 2;
        return new Rect(place.x() + 4, bottom - 28, place.width() - 8, 18);
    }

    private Mark.Box outline(Rect place) {
        Ink ink = pen.theme().outline(kind());
        if (isGroup()) {
            return Mark.Box.plain(place, Pen.RADIUS, pen.theme().card(), Mark.Stroke.dashed(ink, 1.5));
        }
        return new Mark.Box(place, Pen.RADIUS, pen.theme().card(), Mark.Stroke.solid(ink, 1.5), ink);
    }

    private Mark.Text middle(String shown, String full, Rect place, double y, TextStyle style, Ink ink) {
        return pen.text(shown, full, place.centerX(), y, style, ink, Mark.Anchor.MIDDLE);
    }

    private Mark.Text holderLine(Rect place, double y) {
        String level = roles.levels().containsKey(unit.id())
                ? " · " + pen.texts().level(roles.levels().get(unit.id()))
                : "";
        if (holder.isEmpty()) {
            return middle(pen.texts().vacant() + level, pen.texts().vacant() + level, place, y, Pen.BODY.slanted(),
                    pen.theme().muted());
        }
        double room = width() - 20 - pen.fit().width(level, Pen.BODY);
        List<String> candidates = TextFit.names(holder.get().name())
                .stream()
                .map(name -> prefix() + name)
                .toList();
        String shown = pen.fit().firstFitting(candidates, Pen.BODY, room);
        return middle(shown + level, candidates.getFirst() + level, place, y, Pen.BODY, pen.theme().muted());
    }

    private String prefix() {
        return unit.post().flatMap(Post::holder).map(Holder::tenure).map(pen.texts()::prefix).orElse("");
    }

    private void badges(List<Mark> marks, Rect place) {
        Ink ink = pen.theme().text(kind());
        double x = place.right() - 25;
        if (roles.leaders().contains(unit.id())) {
            marks.add(pen.badge(pen.texts().leader(), x, place.y() + 1, ink));
            x -= 20;
        }
        if (roles.appraisers().contains(unit.id())) {
            marks.add(pen.badge(pen.texts().appraiser(), x, place.y() + 1, ink));
            x -= 20;
        }
        if (roles.coordinating().contains(unit.id())) {
            marks.add(pen.badge(pen.texts().coordinating(), x, place.y() + 1, pen.theme().warning()));
        }
        if (pen.theme() == Theme.PRINT && !isGroup()) {
            marks.add(pen.text(pen.texts().letter(kind()), place.x() + 7, place.y() + 14.5, KIND_LETTER, ink,
                    Mark.Anchor.START));
        }
        if (folded > 0) {
            String count = "+" + folded;
            double half = pen.fit().width(count, Pen.STANDING) / 2 + 8;
            Rect pill = new Rect(place.centerX() - half, place.bottom() - 8, 2 * half, 16);
            marks.add(new Mark.Badge(pill, count, Pen.STANDING, pen.theme().card(),
                    Mark.Stroke.solid(pen.theme().outline(kind()), 1.25), ink));
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder(unit.name());
        unit.post()
                .ifPresent(
                        post -> name.append('\n').append(post.title()).append(", ").append(pen.texts().kind(kind())));
        if (!isGroup()) {
            name.append('\n').append(holder.map(official -> prefix() + official.name()).orElse(pen.texts().vacant()));
        }
        Integer level = roles.levels().get(unit.id());
        return level == null ? name.toString() : name.append('\n').append(pen.texts().level(level)).toString();
    }
}
