package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import java.util.List;
import java.util.Optional;

/// A departure from the regulation, which the program lets happen and judges at once.
public sealed interface Deviation extends Move {

    /// Goes on at another step without taking this one: skipping, or doing things in another order.
    sealed interface Displaced extends Deviation {

        /// The step the walk is at afterwards, and whether it is one of the procedure being run.
        String step();
    }

    /// Leaves the step out and goes on with the next.
    record SkipStep(String key, LocalizedText name, String step) implements Displaced {}

    /// Goes to another step, forward or back.
    record JumpTo(String key, LocalizedText name, String step) implements Displaced {}

    /// Carries out the step, but not as it should be.
    sealed interface Distorted extends Deviation {

        /// The choice it distorts.
        Choice.TakeStep base();

        /// How the step is carried out instead.
        Performance performance();
    }

    /// Somebody else acts, or signs.
    record WrongActor(String key, LocalizedText name, Choice.TakeStep base, Party actor) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance().by(List.of(actor));
        }
    }

    /// One of those who must act together stays away.
    record LeaveOut(String key, LocalizedText name, Choice.TakeStep base, Party missing) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance()
                    .by(base.performance()
                            .actors()
                            .stream()
                            .filter(actor -> !actor.element().equals(missing.element())
                                    || !actor.role().equals(missing.role()) && missing.element().isEmpty())
                            .toList());
        }
    }

    /// It goes to somebody else.
    record WrongAddressee(String key, LocalizedText name, Choice.TakeStep base, Party addressee) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance().to(List.of(addressee));
        }
    }

    /// Another instrument is issued.
    record WrongInstrument(String key, LocalizedText name, Choice.TakeStep base, WorkDocument document)
            implements
                Distorted {
        @Override
        public Performance performance() {
            return base.performance().with(Optional.of(document));
        }
    }

    /// No document is made: the step is only spoken.
    record WithoutDocument(String key, LocalizedText name, Choice.TakeStep base) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance().with(Optional.empty());
        }
    }

    /// The document lacks a field.
    record OmitField(String key, LocalizedText name, Choice.TakeStep base, String field) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance()
                    .with(base.performance()
                            .document()
                            .map(paper -> new WorkDocument(
                                    paper.form(), without(paper.fields(), field), paper.copies())));
        }
    }

    /// A copy is not sent.
    record OmitCopy(String key, LocalizedText name, Choice.TakeStep base, String role) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance()
                    .with(base.performance()
                            .document()
                            .map(paper -> new WorkDocument(
                                    paper.form(), paper.fields(), without(paper.copies(), role))));
        }
    }

    /// An assignment procedure that does not serve this manner, scope or form of work is begun.
    record WrongProcedure(String key, LocalizedText name, Choice.TakeStep base) implements Distorted {
        @Override
        public Performance performance() {
            return base.performance();
        }
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
