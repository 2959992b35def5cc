package id.sotk.edit;

import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What an edit changed in the organisation.
///
/// @param identity the identity before and after, where it changed
public record OrganizationDelta(
        Optional<Swap<Identity>> identity,
        ListDelta<OrgUnit> units,
        ListDelta<Official> officials,
        WorkDelta work,
        ListDelta<Waiver> waivers) {

    public static OrganizationDelta between(Organization before, Organization after) {
        return new OrganizationDelta(
                before.identity().equals(after.identity())
                        ? Optional.empty()
                        : Optional.of(new Swap<>(before.identity(), after.identity())),
                Tables.between(before.units(), after.units()),
                Tables.between(before.officials(), after.officials()),
                WorkDelta.between(before.work(), after.work()),
                ListDelta.between(before.waivers(), after.waivers(), OrganizationDelta::finding));
    }

    public boolean isEmpty() {
        return identity.isEmpty()
                && units.isEmpty()
                && officials.isEmpty()
                && work.isEmpty()
                && waivers.isEmpty();
    }

    public OrganizationDelta inverse() {
        return new OrganizationDelta(
                identity.map(Swap::inverse),
                units.inverse(),
                officials.inverse(),
                work.inverse(),
                waivers.inverse());
    }

    /// The later organisation, from the earlier one.
    public Organization applyTo(Organization before) {
        return isEmpty()
                ? before
                : new Organization(
                        identity.map(Swap::after).orElse(before.identity()),
                        Tables.apply(units, before.units()),
                        Tables.apply(officials, before.officials()),
                        work.applyTo(before.work()),
                        waivers.applyTo(before.waivers()));
    }

    /// Identifiers of the elements changed, added, removed and moved, and of the subjects of findings accepted or not.
    public Stream<String> touched() {
        return Stream.of(
                Tables.touched(units),
                Tables.touched(officials),
                work.touched(),
                waivers.values().map(Waiver::subject))
                .flatMap(Function.identity());
    }

    private static List<String> finding(Waiver waiver) {
        return List.of(waiver.clause(), waiver.subject());
    }
}
