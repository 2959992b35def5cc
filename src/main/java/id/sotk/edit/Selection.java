package id.sotk.edit;

import id.sotk.model.Organization;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The elements chosen by the user, each once, in the order chosen.
public record Selection(List<String> elements) {

    public static final Selection NONE = new Selection(List.of());

    public Selection {
        elements = List.copyOf(new LinkedHashSet<>(elements));
    }

    public static Selection of(String... elements) {
        return new Selection(List.of(elements));
    }

    public static Selection of(Collection<String> elements) {
        return new Selection(List.copyOf(elements));
    }

    public boolean isEmpty() {
        return elements.isEmpty();
    }

    public boolean contains(String element) {
        return elements.contains(element);
    }

    /// The element chosen last, which the inspector shows.
    public Optional<String> latest() {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.getLast());
    }

    /// Chooses the element as well, as the latest.
    public Selection with(String element) {
        LinkedHashSet<String> chosen = new LinkedHashSet<>(elements);
        chosen.remove(element);
        chosen.add(element);
        return new Selection(List.copyOf(chosen));
    }

    public Selection without(String element) {
        return new Selection(elements.stream().filter(other -> !other.equals(element)).toList());
    }

    public Selection toggled(String element) {
        return contains(element) ? without(element) : with(element);
    }

    /// What is left of the selection after a change: the elements that are still there.
    public Selection within(Organization organization) {
        return new Selection(elements.stream().filter(id -> organization.find(id).isPresent()).toList());
    }
}
