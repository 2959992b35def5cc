package id.sotk.samples;

import id.sotk.model.Education;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.PositionKind;
import java.util.List;

/// A position with what its holder has learnt: titles by education, and competences.
///
/// @param skilled title of a diploma, such as `A.Md.Kom.`
/// @param bachelor titles of a first degree
/// @param master titles of a second degree
record Job(String position, String skilled, List<String> bachelor, List<String> master, List<String> competences) {

    /// What an official needs to stand at this step: education, ranks, and years of age.
    record Standing(Education education, List<String> ranks, int youngest, int oldest) {}

    static Job of(String position, String skilled, String bachelor, String master, String... competences) {
        return new Job(
                position, skilled, List.of(bachelor.split(" ")), List.of(master.split(" ")), List.of(competences));
    }

    /// Midwives are women.
    boolean isHeldByWomen() {
        return position.equals("Bidan");
    }

    static Standing standing(FunctionalGrade grade) {
        return switch (grade) {
            case PEMULA -> new Standing(Education.SMA, List.of("II/a"), 21, 28);
            case TERAMPIL -> new Standing(Education.D3, List.of("II/c", "II/d"), 24, 33);
            case MAHIR -> new Standing(Education.D3, List.of("III/a", "III/b"), 32, 44);
            case PENYELIA -> new Standing(Education.D3, List.of("III/c", "III/d"), 41, 55);
            case AHLI_PERTAMA -> new Standing(Education.S1, List.of("III/a", "III/b"), 25, 36);
            case AHLI_MUDA -> new Standing(Education.S1, List.of("III/c", "III/d"), 34, 48);
            case AHLI_MADYA -> new Standing(Education.S2, List.of("IV/a", "IV/b", "IV/c"), 43, 57);
            case AHLI_UTAMA -> new Standing(Education.S3, List.of("IV/d", "IV/e"), 54, 63);
        };
    }

    static Standing standing(int jobClass) {
        if (jobClass <= 5) {
            return new Standing(Education.SMA, List.of("II/a", "II/b", "II/c"), 23, 48);
        }
        return jobClass == 6
                ? new Standing(Education.D3, List.of("II/c", "II/d", "III/a"), 25, 46)
                : new Standing(Education.S1, List.of("III/a", "III/b"), 26, 45);
    }

    static Standing standing(PositionKind kind) {
        return switch (kind) {
            case JPT_MADYA -> new Standing(Education.S3, List.of("IV/d", "IV/e"), 54, 59);
            case JPT_PRATAMA -> new Standing(Education.S2, List.of("IV/c"), 50, 58);
            case ADMINISTRATOR -> new Standing(Education.S2, List.of("IV/a", "IV/b"), 42, 55);
            case PENGAWAS -> new Standing(Education.S1, List.of("III/c", "III/d"), 37, 52);
            case FUNCTIONAL, EXECUTOR -> throw new IllegalArgumentException("kind must be structural, was " + kind);
        };
    }
}
