package id.sotk.structure;

import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.Optional;

/// Someone who can be superior, appraiser or unit leader: the leading post of a unit, filled or vacant, or an official without one.
///
/// @param post the unit whose post it is; empty for an official who heads none
/// @param official who holds the post; empty for a vacant one
/// @param kind kind of the post, or of the official's position where there is no post
public record Officer(Optional<Standing> post, Optional<Official> official, PositionKind kind) {

    static Officer heading(Standing post, Optional<Official> holder) {
        return new Officer(
                Optional.of(post), holder, post.unit().positionKind().orElse(PositionKind.FUNCTIONAL));
    }

    static Officer without(Official official) {
        return new Officer(Optional.empty(), Optional.of(official), official.positionKind());
    }

    /// Identifier of the unit headed, else of the official: what a placement or a unit names as appraiser or leader.
    public String id() {
        return post.isPresent() ? post.get().unit().id() : official.orElseThrow().id();
    }

    /// Whether both are the same post or the same person.
    public boolean is(Officer other) {
        if (this == other) {
            return true;
        }
        if (official.isPresent() && other.official.isPresent()) {
            return official.get().id().equals(other.official.get().id());
        }
        return post.isPresent() && other.post.isPresent() && post.get() == other.post.get();
    }

    public boolean isVacant() {
        return official.isEmpty();
    }

    /// Whether the post is that of an independent work unit.
    public boolean headsIndependentUnit() {
        return post.isPresent() && post.get().unit().roles().independent();
    }

    /// What to call the officer in a message: title with the unit and holder, such as `Kepala Bidang Data (Rina)`.
    public String name() {
        boolean held = official.isPresent() && post.flatMap(at -> at.unit().post()).isPresent();
        return held ? title() + " (" + official.get().name() + ")" : title();
    }

    /// The title of the post with the unit, such as `Kepala Bidang Data`; the official's name where there is no such post.
    public String title() {
        if (post.isEmpty() || post.get().unit().post().isEmpty()) {
            return official.map(Official::name).orElseGet(() -> post.orElseThrow().unit().name());
        }
        String title = post.get().unit().post().map(Post::title).orElseThrow();
        String unit = post.get().unit().name();
        return joined(title, unit, official.isPresent() ? title : vacant(title, post.get()));
    }

    /// What to call a vacant post whose title and unit share no words: `Camat Kecamatan Coblong`, but `Sekretaris Dinas Sosial` for
    /// the secretariat of that agency, and `Sekretaris Daerah` for the Sekretariat Daerah.
    private static String vacant(String title, Standing post) {
        String unit = post.unit().name();
        boolean complete = title.contains(unit) || unit.endsWith(title.substring(title.indexOf(' ') + 1));
        boolean unnamed = post.unit().kind() == UnitKind.SECRETARIAT && unit.indexOf(' ') < 0;
        return complete
                ? title
                : title + " " + post.above().filter(above -> unnamed).orElse(post).unit().name();
    }

    /// `Kepala Bidang` of `Bidang Data` is `Kepala Bidang Data`; where the words do not meet, as given.
    private static String joined(String title, String unit, String otherwise) {
        for (int at = 0; at >= 0; at = title.indexOf(' ', at + 1)) {
            String tail = title.substring(at == 0 ? 0 : at + 1);
            if (unit.startsWith(tail + " ")) {
                return title + unit.substring(tail.length());
            }
        }
        return otherwise;
    }
}
