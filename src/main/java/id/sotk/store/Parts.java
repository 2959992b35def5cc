package id.sotk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Long texts and bytes in rows of a length H2 keeps beside the others.
final class Parts {

    private static final int LONGEST = 1_000_000;

    private Parts() {}

    static void insertEdit(Handle handle, long design, int place, String body) {
        for (int part = 0; part * LONGEST < body.length(); part++) {
            String piece = body.substring(part * LONGEST, Math.min(body.length(), (part + 1) * LONGEST));
            handle.execute("insert into edit (design, place, part, body) values (?, ?, ?, ?)", design, place, part,
                    piece);
        }
    }

    static String edit(Handle handle, long design, int place) {
        return String.join("", handle.createQuery(
                "select body from edit where design = :design and place = :place order by part")
                .bind("design", design)
                .bind("place", place)
                .mapTo(String.class)
                .list());
    }

    static void insertSnapshot(Handle handle, long design, int position, byte[] body) {
        for (int part = 0; part * LONGEST < body.length; part++) {
            byte[] piece = Arrays.copyOfRange(body, part * LONGEST, Math.min(body.length, (part + 1) * LONGEST));
            handle.execute("insert into snapshot (design, position, part, body) values (?, ?, ?, ?)",
                    design, position, part, piece);
        }
    }

    static byte[] snapshot(Handle handle, long design, int position) {
        List<byte[]> pieces = new ArrayList<>(handle.createQuery(
                "select body from snapshot where design = :design and position = :position order by part")
                .bind("design", design)
                .bind("position", position)
                .mapTo(byte[].class)
                .list());
        byte[] body = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, body, at, piece.length);
            at += piece.length;
        }
        return body;
    }
}
