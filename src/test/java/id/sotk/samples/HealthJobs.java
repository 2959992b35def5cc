package id.sotk.samples;

/// The positions of a puskesmas.
final class HealthJobs {

    static final Job DOKTER = Job.of(
            "Dokter", "A.Md.Kes.", "dr.", "M.K.M. M.Kes.", "Pelayanan medis", "Manajemen puskesmas");
    static final Job DOKTER_GIGI = Job.of("Dokter Gigi", "A.Md.Kes.", "drg.", "M.Kes.",
            "Pelayanan kesehatan gigi dan mulut");
    static final Job PERAWAT = Job.of(
            "Perawat", "A.Md.Kep.", "Ns.+S.Kep.", "M.Kep.", "Asuhan keperawatan",
            "Pelayanan usia dewasa dan lanjut usia");
    static final Job BIDAN = Job.of(
            "Bidan", "A.Md.Keb.", "S.Tr.Keb. S.Keb.", "M.Keb.", "Asuhan kebidanan", "Pelayanan ibu dan anak");
    static final Job APOTEKER = Job.of("Apoteker", "A.Md.Farm.", "apt.+S.Farm.", "M.Farm.", "Pelayanan kefarmasian");
    static final Job ASISTEN_APOTEKER = Job.of("Asisten Apoteker", "A.Md.Farm.", "S.Farm.", "M.Farm.",
            "Pelayanan kefarmasian");
    static final Job SANITARIAN = Job.of(
            "Tenaga Sanitasi Lingkungan", "A.Md.KL.", "S.Tr.Kes. S.K.M.", "M.K.M.", "Penyehatan lingkungan",
            "Penanggulangan penyakit menular");
    static final Job EPIDEMIOLOG = Job.of(
            "Epidemiolog Kesehatan", "A.Md.Kes.", "S.K.M.", "M.K.M. M.Epid.", "Penanggulangan penyakit menular",
            "Surveilans epidemiologi");
    static final Job NUTRISIONIS = Job.of("Nutrisionis", "A.Md.Gz.", "S.Gz. S.Tr.Gz.", "M.Gizi", "Pelayanan gizi",
            "Pelayanan ibu dan anak");
    static final Job PRANATA_LAB = Job.of(
            "Pranata Laboratorium Kesehatan", "A.Md.AK.", "S.Tr.Kes.", "M.Biomed.",
            "Pemeriksaan laboratorium kesehatan");
    static final Job PROMKES = Job.of(
            "Tenaga Promosi Kesehatan dan Ilmu Perilaku", "A.Md.Kes.", "S.K.M.", "M.K.M.", "Promosi kesehatan",
            "Pemberdayaan masyarakat");

    private HealthJobs() {}
}
