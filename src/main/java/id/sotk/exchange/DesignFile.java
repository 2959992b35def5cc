package id.sotk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sotk.exchange.json.ModelJson;
import id.sotk.model.Diagram;
import id.sotk.model.Document;
import id.sotk.model.Organization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Reads and writes a design as `NAME.sotk.json`, in the published form of `design.schema.json`.
public final class DesignFile {

    /// How the name of a design's file ends.
    public static final String ENDING = ".sotk.json";

    static final String FORMAT = "sotk-studio/design";
    static final int VERSION = 1;

    private static final JsonMapper JSON = ModelJson.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private DesignFile() {}

    /// The design in a file.
    ///
    /// @throws DesignFault where the file is missing, cannot be read or holds no whole design
    public static Document read(Path file) {
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            throw DesignFault.ofFile(file.toString(), "missing");
        } catch (IOException unreadable) {
            throw DesignFault.ofFile(file.toString(), "unreadable", reason(unreadable));
        }
    }

    /// The design in a text; the name stands for the file in the message of a fault.
    ///
    /// @throws DesignFault where the text holds no whole design
    public static Document parse(String name, String json) {
        return parse(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the design to a file, which holds the former text until the new one is complete.
    ///
    /// @throws DesignFault where the file cannot be written
    public static void write(Document document, Path file) {
        byte[] content = bytes(document);
        try {
            SafeFile.write(file, stream -> stream.write(content));
        } catch (ExportFault unwritable) {
            throw DesignFault.ofFile(file.toString(), "unwritable", unwritable.detail());
        }
    }

    /// The text of the design: the same for equal designs.
    public static String text(Document document) {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    /// What a file holds, in the order in which it is written.
    record Content(String format, int version, Organization organization, Diagram diagram) {
        static Content of(Document document) {
            return new Content(FORMAT, VERSION, document.organization(), document.diagram());
        }

        Document document() {
            return new Document(organization, diagram);
        }
    }

    private static Document parse(String name, byte[] json) {
        DesignText text = new DesignText(name, json, tree(name, json));
        CompletableFuture<Content> content = CompletableFuture.supplyAsync(() -> bind(json));
        DesignSchema.check(text);
        try {
            Document document = content.join().document();
            DesignReferences.checkIdentifiers(text, document.organization());
            return document;
        } catch (CompletionException refused) {
            DesignReferences.check(text);
            throw text.refused((Refused) refused.getCause());
        }
    }

    private static JsonNode tree(String name, byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw DesignText.malformed(name, wrong);
        } catch (IOException unreadable) {
            throw DesignFault.ofFile(name, "unreadable", reason(unreadable));
        }
    }

    private static Content bind(byte[] json) {
        try {
            return JSON.readValue(json, Content.class);
        } catch (IOException refused) {
            throw new Refused(refused);
        }
    }

    private static byte[] bytes(Document document) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
            printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
            return JSON.writer(printer).writeValueAsBytes(Content.of(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a design must be writable as JSON", impossible);
        }
    }

    private static String reason(IOException problem) {
        return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }

    /// The values of a file that follows the schema are refused all the same.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(IOException cause) {
            super(cause);
        }
    }
}
