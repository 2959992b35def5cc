package id.sotk.regulation.norm;

import id.sotk.language.Texts;

/// Where the regulation says something, by article, paragraph and letter or by place in the annex, and its exact words.
public record Citation(String address, String quotation) {
    public Citation {
        Texts.filled("address of a citation", address);
        Texts.filled("quotation of " + address, quotation);
    }
}
