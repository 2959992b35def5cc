package id.sotk.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.exchange.json.ModelJson;
import id.sotk.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A whole document as compressed JSON.
final class DocumentBytes {

    private static final int BUFFER = 1 << 16;

    private static final JsonMapper JSON = ModelJson.builder().build();

    private DocumentBytes() {}

    static byte[] of(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packed = new DeflaterOutputStream(bytes, quick, BUFFER)) {
            JSON.writeValue(packed, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    /// @throws IOException where the bytes are no document
    static Document read(byte[] bytes) throws IOException {
        try (InputStream unpacked = new InflaterInputStream(
                new ByteArrayInputStream(bytes), new Inflater(), BUFFER)) {
            return JSON.readValue(unpacked, Document.class);
        }
    }
}
