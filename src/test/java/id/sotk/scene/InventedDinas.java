package id.sotk.scene;

import id.sotk.model.Document;
import id.sotk.model.ExecutorOfficial;
import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Identity;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Person;
import id.sotk.model.Placement;
import id.sotk.model.PositionKind;
import id.sotk.model.Post;
import id.sotk.model.StructuralOfficial;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.model.Tenure;
import id.sotk.model.UnitKind;
import id.sotk.model.UnitRoles;
import id.sotk.model.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An invented dinas as a bureau would draw it: a secretariat, four divisions, a technical unit, six teams, sixty people.
public final class InventedDinas {

    private static final String[] GIVEN = {
        "Dewi", "Rahmat", "Siti", "Asep", "Ratna", "Yusuf", "Maya", "Eko", "Lilis", "Taufik", "Gita", "Ujang", "Fajar",
        "Slamet", "Oman", "Hesti", "Cecep", "Putri", "Iwan", "Vina"
    };
    private static final String[] FAMILY = {
        "Anggraini", "Hidayat", "Nurjanah", "Permana", "Puspita", "Maulana", "Lestari", "Santoso", "Fauziah", "Hakim",
        "Wahyuni Kusumaningrum", "Setiawan", "Nugraha"
    };
    private static final String[] DEGREES = {", S.Kom.", ", S.T., M.T.", "", ", A.Md.", ", M.Si.", ", S.Sos."};

    private final List<OrgUnit> units = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final Map<String, List<String>> placed = new HashMap<>();

    private InventedDinas() {}

    public static Document document() {
        return new InventedDinas().build();
    }

    /// The roles a regulation with two levels would give.
    public static Roles roles() {
        Set<String> leaders = Set.of("sekretariat", "aplikasi", "infrastruktur", "data", "persandian", "uptd");
        Map<String, Integer> levels = new HashMap<>(leaders.stream().collect(Collectors.toMap(unit -> unit, _ -> 2)));
        levels.put("dinas", 1);
        levels.put("umum", 3);
        levels.put("program", 3);
        levels.put("tata-usaha", 3);
        return new Roles(leaders, leaders, Set.of("umum"), levels);
    }

    private Document build() {
        unit("dinas", "Dinas Komunikasi dan Informatika", UnitKind.APPARATUS, null, "Kepala Dinas",
                PositionKind.JPT_PRATAMA, "Drs. Hendra Kusuma, M.Si.", Tenure.DEFINITIVE);
        units.add(new OrgUnit("kjf", "Kelompok Jabatan Fungsional", UnitKind.FUNCTIONAL_GROUP, Optional.of("dinas"),
                Optional.empty(), UnitRoles.PLAIN));
        unit("sekretariat", "Sekretariat", UnitKind.SECRETARIAT, "dinas", "Sekretaris", PositionKind.ADMINISTRATOR,
                "Indah Rahayu, S.IP.", Tenure.DEFINITIVE);
        division("aplikasi", "Bidang Aplikasi Informatika", "Gilang Pratama, S.Kom.", Tenure.DEFINITIVE);
        division("infrastruktur", "Bidang Infrastruktur Teknologi Informasi dan Komunikasi", "Wulan Sari, S.T.",
                Tenure.PLT);
        division("data", "Bidang Data dan Statistik", "Nanang Suryadi, M.Stat.", Tenure.DEFINITIVE);
        division("persandian", "Bidang Persandian", "Rina Marlina, S.Kom.", Tenure.DEFINITIVE);
        unit("umum", "Subbagian Umum dan Kepegawaian", UnitKind.SECTION, "sekretariat", "Kepala Subbagian",
                PositionKind.PENGAWAS, "Agus Mulyana, S.AP.", Tenure.DEFINITIVE);
        unit("program", "Subbagian Program dan Keuangan", UnitKind.SECTION, "sekretariat", "Kepala Subbagian",
                PositionKind.PENGAWAS, null, Tenure.DEFINITIVE);
        unit("uptd", "UPTD Radio Siaran Kota", UnitKind.TECHNICAL_UNIT, "dinas", "Kepala UPTD",
                PositionKind.PENGAWAS, "Bambang Wijaya, S.Sn.", Tenure.PJ);
        unit("tata-usaha", "Subbagian Tata Usaha", UnitKind.SECTION, "uptd", "Kepala Subbagian",
                PositionKind.PENGAWAS, null, Tenure.DEFINITIVE);
        staff("aplikasi", 16, "infrastruktur", 8, "data", 12, "persandian", 8, "umum", 5, "program", 4, "sekretariat",
                3,
                "uptd", 3, "tata-usaha", 1);
        team("layanan", "Tim Layanan Digital", "aplikasi", 4, null);
        team("portal", "Tim Portal Kota", "aplikasi", 3, null);
        team("jaringan", "Tim Jaringan", "infrastruktur", 3, null);
        team("integrasi", "Tim Integrasi Data Kota", "data", 4, "persandian");
        team("statistik", "Tim Statistik Sektoral dan Satu Data Kota Bandung", "data", 3, "aplikasi");
        team("keamanan", "Tim Keamanan Informasi", "persandian", 3, null);
        Identity identity = new Identity("Dinas Komunikasi dan Informatika", "Pemerintah Kota Contoh", "contoh",
                Optional.empty());
        Work work = new Work(Table.of(teams), Table.<Target>empty(), Table.empty());
        return Document.of(new Organization(identity, Table.of(units), Table.of(officials.values()), work, List.of()));
    }

    private void division(String id, String name, String holder, Tenure tenure) {
        unit(id, name, UnitKind.DIVISION, "dinas", "Kepala Bidang", PositionKind.ADMINISTRATOR, holder, tenure);
    }

    private void unit(
            String id, String name, UnitKind kind, String parent, String title, PositionKind position, String holder,
            Tenure tenure) {
        Post post = Post.vacant(title, position);
        if (holder != null) {
            String official = "p-" + id;
            officials.put(official, new StructuralOfficial(official, Person.named(holder), title, position));
            post = post.heldBy(official, tenure);
        }
        units.add(new OrgUnit(id, name, kind, Optional.ofNullable(parent), Optional.of(post), UnitRoles.PLAIN));
    }

    private void staff(Object... numbers) {
        for (int at = 0; at < numbers.length; at += 2) {
            for (int person = 0; person < (int) numbers[at + 1]; person++) {
                official((String) numbers[at]);
            }
        }
    }

    private void official(String unit) {
        int number = officials.size();
        String id = "o" + number;
        Person person = Person.named(GIVEN[number % GIVEN.length] + " " + FAMILY[number % FAMILY.length]
                + DEGREES[number % DEGREES.length]);
        Optional<Placement> placement = Optional.of(Placement.in(unit));
        Official official = number % 3 == 0
                ? new ExecutorOfficial(id, person, "Pengolah Data dan Informasi", 5 + number % 3, placement)
                : new FunctionalOfficial(id, person, "Pranata Komputer",
                        FunctionalGrade.values()[1 + number % 6], placement);
        officials.put(id, official);
        placed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(id);
    }

    private void team(String id, String name, String owner, int size, String helper) {
        List<String> members = new ArrayList<>();
        for (int member = 1; member < size; member++) {
            members.add(placed.get(owner).removeFirst());
        }
        if (helper != null) {
            members.add(placed.get(helper).getLast());
        }
        String chair = placed.get(owner).removeFirst();
        teams.add(Team.formed(id, name, owner).withSeats(new TeamSeats(Optional.empty(), Optional.of(chair), members)));
    }
}
