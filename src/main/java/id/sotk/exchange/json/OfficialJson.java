package id.sotk.exchange.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.StructuralOfficial;

/// Officials say in `type` which kind they are.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "structural", value = StructuralOfficial.class),
    @JsonSubTypes.Type(name = "functional", value = FunctionalOfficial.class),
    @JsonSubTypes.Type(name = "executor", value = ExecutorOfficial.class)
})
interface OfficialJson {}
