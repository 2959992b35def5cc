package id.sotk.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.edit.vocabulary.Offer;
import id.sotk.edit.vocabulary.Place;
import id.sotk.exchange.Samples;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.UnitKind;
import id.sotk.regulation.file.Profiles;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be added at a place comes from the pattern followed there.
class OffersTest {

    @ParameterizedTest
    @CsvSource({"kecamatan-sukajadi,true", "dinkes-pekanbaru,false", "bapenda-pekanbaru,false"})
    void putsALurahBelowACamatOnly(String sample, boolean offered) {
        assertThat(titles(top(sample)).contains("Lurah")).isEqualTo(offered);
    }

    @Test
    void putsATechnicalUnitBelowTheHeadOfADinas() {
        assertThat(top("diskominfo-bandung").offers())
                .filteredOn(offer -> offer.pattern().isPresent())
                .extracting(Offer::kind)
                .contains(UnitKind.TECHNICAL_UNIT);
    }

    @Test
    void namesTheLevelBelowAsThePatternDoes() {
        assertThat(titles(top("diskominfo-bandung"))).contains("Kepala Bidang", "Sekretaris");
    }

    @Test
    void closesTheLevelBelowTheLast() {
        Place place = at("diskominfo-bandung", "subbag-keuangan");

        assertThat(place.closed()).isPresent();
    }

    @Test
    void offersOnlyTheTopOnAnEmptySheet() {
        Organization design = Organization.empty(Samples.read("diskominfo-bandung").organization().identity());
        Structure empty = Structure.of(design, Profiles.get(design.identity().regulation()));

        assertThat(new Offers(empty).at(Optional.empty()).offers()).extracting(Offer::kind)
                .containsExactly(UnitKind.APPARATUS);
    }

    private static List<String> titles(Place place) {
        return place.offers().stream().flatMap(offer -> offer.titles().stream()).toList();
    }

    private static Place top(String sample) {
        Organization design = Samples.read(sample).organization();
        return at(sample, design.units()
                .stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrgUnit::id)
                .findFirst()
                .orElseThrow());
    }

    private static Place at(String sample, String unit) {
        Organization design = Samples.read(sample).organization();
        return new Offers(Structure.of(design, Profiles.get(design.identity().regulation()))).at(Optional.of(unit));
    }
}
