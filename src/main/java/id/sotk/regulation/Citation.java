package id.sotk.regulation;

/// Where the regulation says something, for instance `Pasal 11 ayat (6) huruf a`, and its exact words.
public record Citation(String address, String quotation) {
    public Citation {
        Texts.filled("address of a citation", address);
        Texts.filled("quotation of " + address, quotation);
    }
}
