package id.sotk.edit.command;

import id.sotk.model.Document;
import java.util.Optional;

/// Dissolves a team; its assignments go, its people stay.
public record DeleteTeam(String team) implements Command {

    @Override
    public Optional<Refusal> refusal(Document document) {
        return Guard.of(document).team(team).refusal();
    }

    @Override
    public Document result(Document document) {
        return Removal.ofTeam(document, team);
    }
}
