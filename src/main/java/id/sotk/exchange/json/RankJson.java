package id.sotk.exchange.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A rank is written as its code, such as `III/d` or `IX`.
abstract class RankJson {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused")
    RankJson(String code) {}

    @JsonValue
    abstract String code();
}
