package id.sotk.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Draws invented names as they are usual in several regions of Indonesia, each name once.
final class Names {

    /// How often each region's names are drawn in turn, and the most letters a name has on a chart.
    record Mix(List<Region> regions, int longest) {

        static Mix of(Region... regions) {
            return new Mix(List.of(regions), Integer.MAX_VALUE);
        }

        Mix withNamesUpTo(int letters) {
            return new Mix(regions, letters);
        }
    }

    record Region(List<String> women, List<String> men, List<String> last) {}

    private static final Region SUNDA = new Region(
            List.of("Neng Sri", "Euis", "Teti", "Lilis", "Imas", "Ai", "Yeyet", "Iis", "Nia", "Rani", "Tuti", "Elis"),
            List.of("Asep", "Cecep", "Dadang", "Ujang", "Encep", "Deden", "Iwan", "Agus", "Yayan", "Maman", "Gilang"),
            List.of("Suryana", "Permana", "Hidayat", "Rukmana", "Gunawan", "Supriatna", "Kurniawan", "Sutisna",
                    "Nugraha", "Ramdani", "Komara", "Saepudin", "Mulyana", "Wiguna", "Somantri"));

    private static final Region JAWA = new Region(
            List.of("Dwi", "Endang", "Sri", "Wahyu", "Retno", "Anik", "Puji", "Ratih", "Tri", "Nur", "Yuni", "Lestari"),
            List.of("Bambang", "Joko", "Slamet", "Heru", "Eko", "Budi", "Teguh", "Wawan", "Aris", "Danang", "Sigit"),
            List.of("Wibowo", "Prasetyo", "Setyawan", "Handayani", "Rahayu", "Utami", "Widodo", "Purnomo", "Hartono",
                    "Susilo", "Pramono", "Riyadi", "Sulistyo", "Haryanto", "Kusumastuti"));

    private static final Region MINANG = new Region(
            List.of("Yulia", "Rika", "Fitri", "Desi", "Mega", "Novi", "Silvia"),
            List.of("Rizal", "Zulfikar", "Afdal", "Hendri", "Yusrizal", "Irwan", "Syafril"),
            List.of("Chaniago", "Piliang", "Tanjung", "Koto", "Sikumbang", "Jambak", "Guci"));

    private static final Region BATAK = new Region(
            List.of("Rotua", "Tiurma", "Kristina", "Duma", "Lamria", "Herlina"),
            List.of("Parulian", "Binsar", "Jonggi", "Tumpal", "Sahat", "Ronald"),
            List.of("Simanjuntak", "Sihombing", "Nasution", "Panjaitan", "Siregar", "Lubis", "Hutapea"));

    private static final Region SULAWESI = new Region(
            List.of("Andi Nurul", "Besse", "Grace", "Meiske", "Hasnah"),
            List.of("Andi Rahmat", "Baso", "Syamsul", "Frangky", "Muhammad Arif"),
            List.of("Wahab", "Mappasessu", "Tumbelaka", "Rumengan", "Makmur", "Paransa"));

    private static final Region BALI = new Region(
            List.of("Ni Luh Putu", "Ni Made", "Ni Wayan"),
            List.of("I Gede", "I Made", "I Ketut"),
            List.of("Sudarsana", "Adnyani", "Wirawan", "Suastika", "Darmayanti"));

    private static final Region MELAYU = new Region(
            List.of("Cut", "Nurhaliza", "Siti", "Zubaidah", "Halimah", "Fatimah"),
            List.of("Teuku", "Muhammad Fadli", "Abdul", "Hafiz", "Ridwan", "Iskandar"),
            List.of("Syahputra", "Rahmah", "Maulana", "Zulkarnain", "Azizah", "Ilyas", "Mardhiah"));

    private static final Region BANJAR = new Region(
            List.of("Noor", "Rusmila", "Hj. Mahrita", "Norhayati", "Siti Aulia", "Mariatul", "Rusnani", "Helda"),
            List.of("Ahmad Rijani", "Muhammad Noor", "Syahrani", "Rusdiansyah", "Arbain", "Fakhrurazi", "Hamdani"),
            List.of("Hasanah", "Rahmadi", "Fahriah", "Anshari", "Rusli", "Norlaila", "Saputra", "Hidayati", "Arsyad"));

    private static final Region KUTAI_DAYAK = new Region(
            List.of("Yosephine", "Encik Ratna", "Martha", "Awang Dewi", "Lidia", "Veronika", "Dayang Suri"),
            List.of("Encik Fadhil", "Awang Yusuf", "Yulianus", "Petrus", "Stefanus", "Aji Bambang", "Marthin"),
            List.of("Lejau", "Ngau", "Iman", "Billa", "Usat", "Ding", "Juk", "Lawing"));

    private static final Region KEPULAUAN = new Region(
            List.of("Raja Nurlela", "Tengku Maya", "Siti Rohani", "Nur Asyikin", "Zaleha", "Encik Mariam",
                    "Wan Suryani",
                    "Said Aminah", "Nurul Huda", "Azlina"),
            List.of("Raja Ahmad", "Said Firman", "Wan Zulkifli", "Tengku Rizal", "Mohd. Yusof", "Azman", "Khairul",
                    "Syed Hasan", "Zainal", "Rahmat"),
            List.of("Fadillah", "Abdullah", "Hasibuan", "Ramli", "Syafrizal", "Kamaruddin", "Hamzah", "Basri",
                    "Anuar", "Junaidi", "Effendi", "Sabri"));

    /// How names are mixed where most people are Javanese.
    static final Mix MIDDLE_JAVA = Mix.of(JAWA, JAWA, JAWA, JAWA, SUNDA, JAWA, JAWA, BATAK, JAWA, JAWA);

    static final Mix RIAU_ISLANDS = Mix.of(
            KEPULAUAN, MELAYU, JAWA, KEPULAUAN, MINANG, KEPULAUAN, BATAK, JAWA, KEPULAUAN, SULAWESI).withNamesUpTo(16);

    static final Mix RIAU = Mix.of(
            MELAYU, MINANG, KEPULAUAN, JAWA, MINANG, BATAK, KEPULAUAN, MINANG, JAWA, BATAK).withNamesUpTo(16);

    static final Mix EAST_KALIMANTAN = Mix.of(
            BANJAR, JAWA, SULAWESI, BANJAR, KUTAI_DAYAK, JAWA, BANJAR, SULAWESI, KUTAI_DAYAK, BATAK).withNamesUpTo(16);

    static final Mix WEST_JAVA = Mix.of(
            SUNDA, JAWA, SUNDA, MINANG, JAWA, SUNDA, BATAK, JAWA, SULAWESI, SUNDA, BALI, JAWA, MELAYU);

    /// Names that only one of the two sexes bears.
    private static final Set<String> ONLY_WOMEN = Set.of(
            "Handayani", "Rahayu", "Utami", "Kusumastuti", "Adnyani", "Darmayanti", "Rahmah", "Azizah", "Mardhiah",
            "Hasanah", "Fahriah", "Norlaila", "Hidayati");

    private static final Set<String> ONLY_MEN = Set.of(
            "Suryana", "Permana", "Supriatna", "Sutisna", "Saepudin", "Wibowo", "Prasetyo", "Setyawan", "Widodo",
            "Purnomo", "Hartono", "Susilo", "Pramono", "Riyadi", "Sulistyo", "Haryanto", "Sudarsana", "Wirawan",
            "Suastika", "Rahmadi", "Anshari", "Rusli", "Saputra", "Arsyad", "Abdullah", "Ramli", "Syafrizal",
            "Kamaruddin",
            "Hamzah", "Basri", "Anuar", "Junaidi", "Effendi", "Sabri", "Syahputra", "Maulana", "Zulkarnain", "Gunawan",
            "Kurniawan", "Hidayat", "Somantri", "Nugraha");

    private final Random random;
    private final Mix mix;
    private final Set<String> drawn = new HashSet<>();
    private int turn;

    Names(Random random, Mix mix) {
        this.random = random;
        this.mix = mix;
    }

    String next(Sex sex) {
        while (true) {
            Region region = mix.regions().get(turn++ % mix.regions().size());
            List<String> firsts = sex == Sex.FEMALE ? region.women() : region.men();
            Set<String> others = sex == Sex.FEMALE ? ONLY_MEN : ONLY_WOMEN;
            List<String> lasts = region.last().stream().filter(last -> !others.contains(last)).toList();
            String name = one(firsts) + " " + one(lasts);
            if (name.length() <= mix.longest() && take(name)) {
                return name;
            }
        }
    }

    /// Notes a name given by hand, so that it is not drawn as well.
    boolean take(String name) {
        return drawn.add(name);
    }

    private String one(List<String> pool) {
        return pool.get(random.nextInt(pool.size()));
    }
}
