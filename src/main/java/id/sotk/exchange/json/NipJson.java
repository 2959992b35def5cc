package id.sotk.exchange.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A NIP is written as its 18 digits.
abstract class NipJson {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused")
    NipJson(String digits) {}

    @JsonValue
    abstract String digits();
}
