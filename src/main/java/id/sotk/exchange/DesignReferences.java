package id.sotk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import id.sotk.model.Element;
import id.sotk.model.Organization;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds in the tree of a file the first reference that leads nowhere and the first identifier given twice.
final class DesignReferences {

    private final DesignText text;
    private final Map<String, Set<String>> known = new HashMap<>();

    private DesignReferences(DesignText text) {
        this.text = text;
    }

    /// Throws the fault where two elements, of whatever kind, bear the same identifier.
    static void checkIdentifiers(DesignText text, Organization organization) {
        Set<String> seen = new HashSet<>();
        boolean distinct = organization.units().stream().map(Element::id).allMatch(seen::add)
                && organization.officials().stream().map(Element::id).allMatch(seen::add)
                && organization.teams().stream().map(Element::id).allMatch(seen::add)
                && organization.targets().stream().map(Element::id).allMatch(seen::add)
                && organization.assignments().stream().map(Element::id).allMatch(seen::add);
        if (!distinct) {
            check(text);
        }
    }

    /// Throws the first fault there is; returns where the references of the file are whole.
    static void check(DesignText text) {
        DesignReferences references = new DesignReferences(text);
        references.collect();
        references.structure();
        references.work();
    }

    private void collect() {
        Set<String> seen = new HashSet<>();
        for (String table : new String[]{"units", "officials", "work/teams", "work/targets", "work/assignments"}) {
            Set<String> ids = new HashSet<>();
            each(table, (pointer, element) -> {
                String id = element.path("id").asText();
                if (!seen.add(id)) {
                    throw text.fault(pointer + "/id", "duplicate", id);
                }
                ids.add(id);
            });
            known.put(table, ids);
        }
    }

    private void structure() {
        each("units", (pointer, unit) -> {
            known(pointer + "/parent", "reference.unit", "units");
            known(pointer + "/post/holder/official", "reference.official", "officials");
            known(pointer + "/roles/leader", "reference.either", "units", "officials");
        });
        each("officials", (pointer, official) -> {
            known(pointer + "/placement/unit", "reference.unit", "units");
            known(pointer + "/placement/superior", "reference.official", "officials");
            known(pointer + "/placement/appraiser", "reference.either", "units", "officials");
        });
    }

    private void work() {
        each("work/teams", (pointer, team) -> {
            known(pointer + "/owner", "reference.unit", "units");
            known(pointer + "/seats/coordinator", "reference.official", "officials");
            known(pointer + "/seats/chair", "reference.official", "officials");
            for (int seat = 0; seat < team.at("/seats/members").size(); seat++) {
                known(pointer + "/seats/members/" + seat, "reference.official", "officials");
            }
        });
        each("work/targets", (pointer, target) -> {
            known(pointer + "/owner", "reference.unit", "units");
            known(pointer + "/executor", "reference.executor", "work/teams", "officials");
        });
        each("work/assignments", (pointer, assignment) -> {
            known(pointer + "/official", "reference.official", "officials");
            known(pointer + "/work", "reference.work", "work/teams", "work/targets");
        });
    }

    private void each(String table, Visit visit) {
        JsonNode elements = text.tree().at("/organization/" + table);
        for (int index = 0; index < elements.size(); index++) {
            visit.element("/organization/" + table + "/" + index, elements.get(index));
        }
    }

    private void known(String pointer, String key, String... tables) {
        JsonNode reference = text.tree().at(pointer);
        if (reference.isMissingNode()) {
            return;
        }
        for (String table : tables) {
            if (known.get(table).contains(reference.asText())) {
                return;
            }
        }
        throw text.fault(pointer, key, reference.asText());
    }

    private interface Visit {
        void element(String pointer, JsonNode element);
    }
}
