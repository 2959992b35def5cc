package id.sotk.edit.command;

import id.sotk.model.Document;
import id.sotk.model.Identity;
import java.util.Optional;

/// Changes what the design is of: its name, government, regulation and pattern.
public record ChangeIdentity(Identity identity) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Optional.empty();
    }

    @Override
    public Document result(Document document) {
        return document.withOrganization(document.organization().withIdentity(identity));
    }
}
