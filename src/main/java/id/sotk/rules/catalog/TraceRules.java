package id.sotk.rules.catalog;

import id.sotk.rules.TraceRule;
import id.sotk.rules.catalog.flow.ActByRole;
import id.sotk.rules.catalog.flow.ActRequired;
import id.sotk.rules.catalog.flow.AddressedTo;
import id.sotk.rules.catalog.flow.AssignmentAfterPlacement;
import id.sotk.rules.catalog.flow.AssignmentProof;
import id.sotk.rules.catalog.flow.CompletionBy;
import id.sotk.rules.catalog.flow.CopiedTo;
import id.sotk.rules.catalog.flow.DecisionsMade;
import id.sotk.rules.catalog.flow.EachActs;
import id.sotk.rules.catalog.flow.EachAddressed;
import id.sotk.rules.catalog.flow.EndsStage;
import id.sotk.rules.catalog.flow.InOrder;
import id.sotk.rules.catalog.flow.JointAct;
import id.sotk.rules.catalog.flow.LeaderProposes;
import id.sotk.rules.catalog.flow.LetterContent;
import id.sotk.rules.catalog.flow.NotAfter;
import id.sotk.rules.catalog.flow.Precedes;
import id.sotk.rules.catalog.flow.ReachAllowed;
import id.sotk.rules.catalog.flow.ReturnWhenNotConforming;
import id.sotk.rules.catalog.flow.ReviewOrder;
import id.sotk.rules.catalog.flow.StageOrder;
import id.sotk.rules.catalog.flow.StartsWith;
import java.util.List;

/// The rules on what happened to a target.
final class TraceRules {

    private TraceRules() {}

    static List<TraceRule<?>> all() {
        return List.of(
                new ActByRole(),
                new ActRequired(),
                new AddressedTo(),
                new AssignmentAfterPlacement(),
                new AssignmentProof(),
                new CompletionBy(),
                new CopiedTo(),
                new DecisionsMade(),
                new EachActs(),
                new EachAddressed(),
                new EndsStage(),
                new InOrder(),
                new JointAct(),
                new LeaderProposes(),
                new LetterContent(),
                new NotAfter(),
                new Precedes(),
                new ReachAllowed(),
                new ReturnWhenNotConforming(),
                new ReviewOrder(),
                new StageOrder(),
                new StartsWith());
    }
}
