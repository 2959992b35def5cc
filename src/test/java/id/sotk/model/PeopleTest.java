package id.sotk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the numbers, ranks and grades of officials tell, and which are none.
class PeopleTest {

    @Test
    void readsTheBirthOutOfANumberHoweverGrouped() {
        Nip nip = new Nip("19760604.200604 1 002");

        assertThat(nip.birth()).isEqualTo(LocalDate.of(1976, 6, 4));
        assertThat(nip.grouped()).isEqualTo("19760604 200604 1 002");
        assertThat(nip.isContract()).isFalse();
    }

    @Test
    void tellsAContractEmployeeByTheNumber() {
        assertThat(new Nip("198803102023212001").isContract()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1976060420060410", "197613042006041002", "197606042006131002", "197606042006043002", "x"})
    void refusesANumberWithoutDatesOrSex(String digits) {
        assertThatThrownBy(() -> new Nip(digits)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(digits);
    }

    @Test
    void readsARankAsPeopleWriteIt() {
        assertThat(Rank.parse("iii / D")).contains(new Rank("III/d"));
        assertThat(Rank.parse("ix").filter(Rank::isContract)).contains(new Rank("IX"));
        assertThat(List.of("III/e", "V/a", "XVIII", "")).allMatch(written -> Rank.parse(written).isEmpty());
    }

    @Test
    void ranksEveryGradeOfExpertiseAboveThoseOfSkill() {
        assertThat(FunctionalGrade.AHLI_PERTAMA).isGreaterThan(FunctionalGrade.PENYELIA);
    }

    @Test
    void makesAFormerChairAMember() {
        TeamSeats seats = TeamSeats.EMPTY.withMember("ani").withChair("budi").withChair("ani");

        assertThat(seats).isEqualTo(new TeamSeats(Optional.empty(), Optional.of("ani"), List.of("budi")));
    }

    @Test
    void refusesTwoSeatsForOneOfficial() {
        assertThatThrownBy(() -> new TeamSeats(Optional.of("ani"), Optional.of("ani"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice ani");
    }
}
