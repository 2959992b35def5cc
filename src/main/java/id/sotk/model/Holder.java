package id.sotk.model;

import java.util.Objects;

/// Who fills a post, and by which tenure.
public record Holder(String official, Tenure tenure) {

    public Holder {
        Checks.id("holder's official", official);
        Objects.requireNonNull(tenure, "tenure of the holder must be given");
    }
}
