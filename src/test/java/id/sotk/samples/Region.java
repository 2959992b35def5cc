package id.sotk.samples;

import java.util.stream.Stream;

/// A region that has samples: its regulation, its government, and how its letters and its people are called.
enum Region {
    BANDUNG("bdg", "BDG-6-2023", "Pemerintah Kota Bandung", Names.WEST_JAVA),
    KARANGANYAR("kra", "KRA-50-2023", "Pemerintah Kabupaten Karanganyar", Names.MIDDLE_JAVA),
    BINTAN("btn", "BTN-62-2023", "Pemerintah Kabupaten Bintan", Names.RIAU_ISLANDS),
    PEKANBARU("pku", "PKU-44-2023", "Pemerintah Kota Pekanbaru", Names.RIAU),
    KALIMANTAN_TIMUR("ktm", "KTM-50-2023", "Pemerintah Provinsi Kalimantan Timur", Names.EAST_KALIMANTAN);

    private final String folder;
    private final String regulation;
    private final String government;
    private final Names.Mix names;

    Region(String folder, String regulation, String government, Names.Mix names) {
        this.folder = folder;
        this.regulation = regulation;
        this.government = government;
        this.names = names;
    }

    /// The region whose samples lie in the folder.
    static Region of(String folder) {
        return Stream.of(values()).filter(region -> region.folder.equals(folder)).findFirst().orElseThrow();
    }

    /// Where its samples lie, below the folder of samples.
    String folder() {
        return folder;
    }

    String regulation() {
        return regulation;
    }

    String government() {
        return government;
    }

    Names.Mix names() {
        return names;
    }

    /// Who fixes placements.
    String placingRole() {
        return switch (this) {
            case KARANGANYAR, BINTAN -> "head-of-region";
            case BANDUNG, PEKANBARU, KALIMANTAN_TIMUR -> "staffing-authority";
        };
    }

    String personnelOffice() {
        return this == KALIMANTAN_TIMUR ? "BKD" : "BKPSDM";
    }

    /// How the number of a letter of assignment begins; East Kalimantan prints it in the regulation.
    String letterCode() {
        return this == KALIMANTAN_TIMUR ? "100.3.5.4" : "800.1.11.1";
    }
}
