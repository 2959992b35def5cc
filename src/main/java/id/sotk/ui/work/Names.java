package id.sotk.ui.work;

import id.sotk.edit.command.Refusal;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.edit.vocabulary.Telling;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import id.sotk.regulation.Profile;
import id.sotk.regulation.StructurePattern;

/// What the things of an open design and of its regulation are called, in the user's language.
public record Names(Organization organization, Profile profile, Texts texts) {

    /// The pattern with its name, for a choice; says that none is chosen for an empty identifier.
    public String pattern(String id) {
        return id.isEmpty() ? texts.get("byParent") : profile.pattern(id).map(this::of).orElse(id);
    }

    /// The name of a pattern, which begins with its short identifier.
    public String of(StructurePattern pattern) {
        return pattern.name().in(texts.language());
    }

    /// What the unit offered is called: a branch with a pattern of its own by that name, others by their kind.
    public String of(Offer offer) {
        return offer.name().filter(_ -> offer.pattern().isPresent()).orElseGet(() -> texts.of(offer.kind()));
    }

    /// The name of a role of the regulation.
    public String role(String id) {
        return profile.role(id).map(role -> role.name().in(texts.language())).orElse(id);
    }

    /// The reason, with the names of the elements it is about.
    public String of(Refusal refusal) {
        return new Refusal(refusal.reason(), refusal.words().stream().map(this::element).toList())
                .in(texts.language());
    }

    private String element(String word) {
        return organization.find(word).map(Element::name).orElse(word);
    }

    /// What edits of the design as it is do.
    public Telling telling() {
        return new Telling(organization, texts.language());
    }
}
