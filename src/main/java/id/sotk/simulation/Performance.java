package id.sotk.simulation;

import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import java.util.List;
import java.util.Optional;

/// How a step is carried out: who acts, who is addressed, which document travels.
public record Performance(
        WalkStep step, List<Party> actors, List<Party> addressees, Optional<WorkDocument> document) {

    public Performance {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
    }

    Performance by(List<Party> others) {
        return new Performance(step, others, addressees, document);
    }

    Performance to(List<Party> others) {
        return new Performance(step, actors, others, document);
    }

    Performance with(Optional<WorkDocument> other) {
        return new Performance(step, actors, addressees, other);
    }
}
