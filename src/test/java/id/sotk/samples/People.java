package id.sotk.samples;

import id.sotk.model.Education;
import id.sotk.model.Nip;
import id.sotk.model.Person;
import id.sotk.model.Qualification;
import id.sotk.model.Rank;
import id.sotk.model.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Invents civil servants whose name, titles, number, rank, education and competences agree with each other.
final class People {

    /// The year the samples play in.
    static final int YEAR = 2026;

    private static final List<Integer> APPOINTMENT_MONTHS = List.of(1, 3, 4, 12);

    private final Random random;
    private final Names names;
    private final Set<String> numbers = new HashSet<>();

    People(long seed, Names.Mix mix) {
        this.random = new Random(seed);
        this.names = new Names(random, mix);
    }

    /// Somebody with an invented name.
    Person anyone(Job job, Job.Standing standing) {
        Sex sex = job.isHeldByWomen() || random.nextInt(100) < 48 ? Sex.FEMALE : Sex.MALE;
        return named(names.next(sex), sex, job, standing);
    }

    Person named(String name, Sex sex, Job job, Job.Standing standing) {
        names.take(name);
        Education education = education(standing.education());
        int step = random.nextInt(standing.ranks().size());
        boolean contract = step == 0 && standing.youngest() < 27 && random.nextInt(100) < 30;
        int birthYear = YEAR - age(standing, step);
        Qualification qualification = new Qualification(
                Optional.of(education), job.competences(), Optional.of(rating()),
                standing.youngest() >= 34 && random.nextInt(100) < 60);
        return new Person(
                titled(name, education, job),
                Optional.of(contract ? contractNumber(birthYear, sex) : number(birthYear, education, sex)),
                Optional.of(new Rank(contract ? contractRank(education) : standing.ranks().get(step))),
                qualification);
    }

    private Education education(Education least) {
        return least == Education.S1 && random.nextInt(100) < 25 ? Education.S2 : least;
    }

    private Rating rating() {
        return random.nextInt(100) < 30 ? Rating.SANGAT_BAIK : Rating.BAIK;
    }

    private int age(Job.Standing standing, int step) {
        int span = standing.oldest() - standing.youngest();
        int width = Math.max(1, span / standing.ranks().size());
        return standing.youngest() + step * width + random.nextInt(width);
    }

    private Nip number(int birthYear, Education education, Sex sex) {
        int entry = switch (education) {
            case SD, SMP, SMA, D1, D2 -> 20 + random.nextInt(3);
            case D3 -> 22 + random.nextInt(2);
            case S1, S2, S3 -> 23 + random.nextInt(3);
        };
        int year = Math.min(birthYear + entry, YEAR - 2);
        int month = APPOINTMENT_MONTHS.get(random.nextInt(APPOINTMENT_MONTHS.size()));
        return fresh(birthYear, String.format(Locale.ROOT, "%04d%02d", year, month), sex);
    }

    private Nip contractNumber(int birthYear, Sex sex) {
        return fresh(birthYear, (YEAR - 4 + random.nextInt(3)) + "21", sex);
    }

    private Nip fresh(int birthYear, String appointment, Sex sex) {
        while (true) {
            LocalDate birth = LocalDate.ofYearDay(birthYear, 1 + random.nextInt(365));
            String digits = String.format(Locale.ROOT, "%04d%02d%02d%s%d%03d", birthYear, birth.getMonthValue(),
                    birth.getDayOfMonth(), appointment, sex.digit(), 1 + random.nextInt(9));
            if (numbers.add(digits)) {
                return new Nip(digits);
            }
        }
    }

    private static String contractRank(Education education) {
        return switch (education) {
            case SD, SMP, SMA, D1, D2 -> "V";
            case D3 -> "VII";
            case S1, S2, S3 -> "IX";
        };
    }

    private String titled(String name, Education education, Job job) {
        List<String> titles = new ArrayList<>();
        if (education == Education.D3) {
            titles.add(job.skilled());
        }
        if (education.compareTo(Education.S1) >= 0) {
            titles.addAll(List.of(job.bachelor().get(random.nextInt(job.bachelor().size())).split("\\+")));
        }
        if (education.compareTo(Education.S2) >= 0) {
            titles.add(job.master().get(random.nextInt(job.master().size())));
        }
        if (education == Education.S3) {
            titles.addFirst("Dr.");
        }
        return dressed(name, titles);
    }

    private static String dressed(String name, List<String> titles) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String title : titles) {
            if (Set.of("Dr.", "dr.", "drg.", "drh.", "apt.", "Ns.").contains(title)) {
                before.append(title).append(' ');
            } else {
                after.append(", ").append(title);
            }
        }
        return before + name + after;
    }
}
