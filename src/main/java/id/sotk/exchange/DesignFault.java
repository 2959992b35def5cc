package id.sotk.exchange;

import id.sotk.language.Bundle;
import id.sotk.language.Fault;
import id.sotk.language.Language;
import id.sotk.regulation.json.JsonSlip;

/// A file of a design that cannot be used: the file, the place in it, what is wrong and what to do, in one sentence.
public final class DesignFault extends Fault {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String pointer;
    private final int line;

    private DesignFault(String file, String pointer, int line, String key, Object... words) {
        super(language -> told(file, pointer, line, language, key, words));
        this.file = file;
        this.pointer = pointer;
        this.line = line;
    }

    static DesignFault ofSlip(String file, JsonSlip slip) {
        return new DesignFault(file, "", slip.line(), "syntax", slip);
    }

    static DesignFault ofFile(String file, String key, Object... words) {
        return new DesignFault(file, "", 0, key, words);
    }

    static DesignFault at(String file, String pointer, int line, String key, Object... words) {
        return new DesignFault(file, pointer, line, key, words);
    }

    public String file() {
        return file;
    }

    /// JSON pointer of the place, such as `/organization/units/3/kind`; empty for the whole file.
    public String pointer() {
        return pointer;
    }

    /// Line of the place, from 1; 0 for the whole file.
    public int line() {
        return line;
    }

    private static String told(String file, String pointer, int line, Language language, String key, Object... words) {
        Bundle texts = Bundle.of("exchange/design", language);
        String place = line > 0 ? ", " + texts.get("line") + " " + line : "";
        String where = pointer.isEmpty() ? place : place + " (" + pointer + ")";
        return file + where + ": " + texts.get(key, words);
    }
}
