package id.sotk.samples;

/// The positions the samples are staffed with.
final class Jobs {

    static final Job PRANATA_KOMPUTER = Job.of(
            "Pranata Komputer", "A.Md.Kom.", "S.Kom. S.T. S.Si.", "M.T. M.Kom.", "Pengembangan aplikasi",
            "Infrastruktur teknologi informasi");
    static final Job STATISTISI = Job.of("Statistisi", "A.Md.Stat.", "S.Stat. S.Si. S.ST.", "M.Si. M.Stat.",
            "Statistik sektoral", "Analisis data");
    static final Job SANDIMAN = Job.of("Sandiman", "A.Md.", "S.Tr.TP. S.Kom. S.T.", "M.T. M.Kom.", "Persandian",
            "Keamanan informasi");
    static final Job PRANATA_HUMAS = Job.of(
            "Pranata Hubungan Masyarakat", "A.Md.I.Kom.", "S.I.Kom. S.Sos.", "M.I.Kom. M.Si.", "Komunikasi publik",
            "Pengelolaan media");
    static final Job ARSIPARIS = Job.of("Arsiparis", "A.Md.A.P.", "S.Hum. S.AP.", "M.AP. M.Hum.", "Kearsipan",
            "Tata naskah dinas");
    static final Job PERENCANA = Job.of(
            "Perencana", "A.Md.", "S.T. S.E. S.PWK.", "M.Si. M.E.", "Perencanaan pembangunan", "Penganggaran");
    static final Job ANALIS_SDM = Job.of(
            "Analis Sumber Daya Manusia Aparatur", "A.Md.", "S.AP. S.Psi. S.H.", "M.Si. M.AP.", "Manajemen kepegawaian",
            "Analisis jabatan");
    static final Job ANALIS_KEUANGAN = Job.of(
            "Analis Keuangan Pusat dan Daerah", "A.Md.Ak.", "S.E. S.Ak.", "M.Ak. M.M.", "Pengelolaan keuangan daerah",
            "Penganggaran");
    static final Job ANALIS_KEBIJAKAN = Job.of(
            "Analis Kebijakan", "A.Md.", "S.IP. S.AP. S.Sos.", "M.AP. M.Si.", "Analisis kebijakan publik",
            "Penyusunan rekomendasi kebijakan");
    static final Job PENATA_PERIZINAN = Job.of(
            "Penata Perizinan", "A.Md.", "S.H. S.AP. S.T.", "M.H. M.Si.", "Pelayanan perizinan",
            "Verifikasi berkas izin");
    static final Job PENATA_KELOLA_INVESTASI = Job.of(
            "Penata Kelola Penanaman Modal", "A.Md.", "S.E. S.IP.", "M.M. M.Si.", "Promosi penanaman modal",
            "Pengendalian penanaman modal");
    static final Job PERANCANG_PERATURAN = Job.of(
            "Perancang Peraturan Perundang-undangan", "A.Md.", "S.H.", "M.H.", "Penyusunan produk hukum",
            "Harmonisasi peraturan");
    static final Job PENGELOLA_PBJ = Job.of(
            "Pengelola Pengadaan Barang/Jasa", "A.Md.", "S.T. S.E. S.H.", "M.Si. M.M.", "Pengadaan barang/jasa",
            "Manajemen kontrak");
    static final Job PENGGERAK_SWADAYA = Job.of(
            "Penggerak Swadaya Masyarakat", "A.Md.", "S.Sos. S.IP.", "M.Si.", "Pemberdayaan masyarakat",
            "Fasilitasi musyawarah");
    static final Job PENGUJI_KENDARAAN = Job.of(
            "Penguji Kendaraan Bermotor", "A.Md.PKB.", "S.T. S.ST.", "M.T.", "Pengujian kendaraan bermotor",
            "Keselamatan transportasi");
    static final Job TEKNISI_LALU_LINTAS = Job.of(
            "Penata Kelola Lalu Lintas", "A.Md.LLAJ.", "S.T. S.SiT.", "M.T. M.Sc.", "Manajemen rekayasa lalu lintas",
            "Keselamatan transportasi");

    static final Job ADMINISTRASI = Job.of(
            "Pengadministrasi Perkantoran", "A.Md.", "S.AP.", "M.AP.", "Administrasi perkantoran", "Tata naskah dinas");
    static final Job PENGOLAH_DATA = Job.of(
            "Pengolah Data dan Informasi", "A.Md.Kom.", "S.Kom.", "M.Kom.", "Pengolahan data", "Penyajian informasi");
    static final Job PENELAAH = Job.of(
            "Penelaah Teknis Kebijakan", "A.Md.", "S.AP. S.IP. S.H. S.E.", "M.AP.", "Penelaahan kebijakan",
            "Penyusunan laporan");
    static final Job PENATA_LAYANAN = Job.of(
            "Penata Layanan Operasional", "A.Md.", "S.T. S.AP. S.Sos.", "M.Si.", "Pelayanan operasional",
            "Pelayanan publik");
    static final Job PENGELOLA_LAYANAN = Job.of(
            "Pengelola Layanan Operasional", "A.Md.", "S.AP.", "M.AP.", "Pelayanan operasional", "Pengelolaan sarana");
    static final Job OPERATOR = Job.of("Operator Layanan Operasional", "A.Md.", "S.AP.", "M.AP.",
            "Pelayanan operasional");

    private Jobs() {}
}
