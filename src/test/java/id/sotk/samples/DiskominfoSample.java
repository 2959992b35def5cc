package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.AHLI_MADYA;
import static id.sotk.model.FunctionalGrade.AHLI_MUDA;
import static id.sotk.model.FunctionalGrade.AHLI_PERTAMA;
import static id.sotk.model.FunctionalGrade.MAHIR;
import static id.sotk.model.FunctionalGrade.PENYELIA;
import static id.sotk.model.FunctionalGrade.TERAMPIL;
import static id.sotk.model.PositionKind.ADMINISTRATOR;
import static id.sotk.model.PositionKind.JPT_PRATAMA;
import static id.sotk.model.PositionKind.PENGAWAS;
import static id.sotk.samples.Jobs.*;
import static id.sotk.samples.Sex.FEMALE;
import static id.sotk.samples.Sex.MALE;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.Optional;

/// Dinas Komunikasi dan Informatika: two levels, a secretariat of three, a radio station, teams within and across.
final class DiskominfoSample {

    private final Draft draft = new Draft(
            20261, "Dinas Komunikasi dan Informatika Kota Bandung", "BDG-K1", "Diskominfo");

    static Document make() {
        DiskominfoSample sample = new DiskominfoSample();
        sample.structure();
        sample.secretariat();
        sample.applications();
        sample.infrastructure();
        String cipher = sample.security();
        sample.data(cipher);
        sample.dissemination();
        sample.radio();
        sample.unplaced();
        return sample.draft.document();
    }

    private void structure() {
        draft.unit("dinas", "Dinas Komunikasi dan Informatika", UnitKind.APPARATUS, "",
                Post.vacant("Kepala Dinas", JPT_PRATAMA));
        draft.functionalGroup("dinas");
        draft.unit("sekretariat", "Sekretariat", UnitKind.SECRETARIAT, "dinas",
                Post.vacant("Sekretaris Dinas", ADMINISTRATOR));
        section("subbag-umum", "Subbagian Umum dan Kepegawaian");
        section("subbag-keuangan", "Subbagian Keuangan");
        division("bidang-aptika", "Bidang Aplikasi Informatika");
        division("bidang-infrastruktur", "Bidang Infrastruktur Teknologi Informasi");
        division("bidang-data", "Bidang Data dan Statistik");
        division("bidang-persandian", "Bidang Persandian dan Keamanan Informasi");
        division("bidang-diseminasi", "Bidang Diseminasi Informasi");
        draft.unit("uptd-radio", "UPTD Radio Sonata", UnitKind.TECHNICAL_UNIT, "dinas",
                Post.vacant("Kepala UPTD", PENGAWAS));
        draft.roles("sekretariat", roles -> roles.withPattern(Optional.of("BDG-K7")));
        draft.roles("uptd-radio", roles -> roles.withPattern(Optional.of("BDG-K4")));
        draft.head("dinas", PRANATA_KOMPUTER, "Hendra Kusuma", MALE);
        draft.head("sekretariat", ANALIS_SDM, "Indah Rahayu", FEMALE);
        draft.head("subbag-umum", ANALIS_SDM);
        draft.head("subbag-keuangan", ANALIS_KEUANGAN);
        draft.head("bidang-aptika", PRANATA_KOMPUTER, "Gilang Pratama", MALE);
        draft.head("bidang-infrastruktur", PRANATA_KOMPUTER, "Wulan Sari", FEMALE);
        draft.head("bidang-data", STATISTISI, "Nanang Suryadi", MALE);
        draft.head("bidang-persandian", SANDIMAN, "Rina Marlina", FEMALE);
        draft.head("bidang-diseminasi", PRANATA_HUMAS);
        draft.head("uptd-radio", PRANATA_HUMAS);
    }

    private void division(String id, String name) {
        draft.unit(id, name, UnitKind.DIVISION, "dinas", Post.vacant("Kepala Bidang", ADMINISTRATOR));
    }

    private void section(String id, String name) {
        draft.unit(id, name, UnitKind.SECTION, "sekretariat", Post.vacant("Kepala Subbagian", PENGAWAS));
        draft.roles(id, roles -> roles.withCoordinating(true));
    }

    private void secretariat() {
        draft.team("sekretariat", "Tim Perencanaan dan Pelaporan", "Perencanaan pembangunan")
                .chair(PERENCANA, AHLI_MUDA)
                .member(PERENCANA, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Dokumen perencanaan dan laporan kinerja tepat waktu");
        draft.team("sekretariat", "Tim Keuangan dan Aset", "Pengelolaan keuangan daerah")
                .chair(ANALIS_KEUANGAN, AHLI_MUDA)
                .member(PENELAAH, 7)
                .member(PENGOLAH_DATA, 6)
                .member(ADMINISTRASI, 5, "Lilis Fauziah", FEMALE)
                .toReach("Laporan keuangan dan daftar barang tanpa temuan");
        String archivist = draft.functional("sekretariat", ARSIPARIS, MAHIR);
        String analyst = draft.functional("sekretariat", ANALIS_SDM, AHLI_PERTAMA);
        draft.alone(archivist, "Penataan arsip inaktif dinas");
        draft.alone(analyst, "Pemutakhiran Analisis Beban Kerja");
        draft.team("sekretariat", "Tim Transformasi Manajemen", "Manajemen kepegawaian")
                .chair(analyst)
                .member(archivist)
                .member(ADMINISTRASI, 5)
                .toReach("Penyesuaian sistem kerja dinas");
    }

    private void applications() {
        draft.team("bidang-aptika", "Tim Layanan Digital", "Pengembangan aplikasi")
                .chair(PRANATA_KOMPUTER, AHLI_MUDA, "Dewi Anggraini", FEMALE)
                .member(PRANATA_KOMPUTER, AHLI_PERTAMA, "Budi Wijaya", MALE)
                .member(PRANATA_KOMPUTER, TERAMPIL)
                .member(PENGOLAH_DATA, 6)
                .member(PENATA_LAYANAN, 7, "Agus Setiawan", MALE)
                .toReach("Layanan publik terpadu dalam satu aplikasi");
        draft.team("bidang-aptika", "Tim Portal Kota", "Pengembangan aplikasi")
                .chair(PRANATA_KOMPUTER, AHLI_MADYA, "Taufik Hakim", MALE)
                .member(PRANATA_KOMPUTER, TERAMPIL, "Gita Lestari", FEMALE)
                .member(PENGOLAH_DATA, 6, "Ujang Permana", MALE)
                .toReach("Portal Kota Bandung ramah penyandang disabilitas");
        draft.alone(draft.functional("bidang-aptika", PRANATA_KOMPUTER, AHLI_MUDA), "Arsitektur SPBE Kota Bandung");
    }

    private void infrastructure() {
        draft.team("bidang-infrastruktur", "Tim Jaringan", "Infrastruktur teknologi informasi")
                .chair(PRANATA_KOMPUTER, AHLI_MUDA, "Fajar Nugraha", MALE)
                .member(PRANATA_KOMPUTER, MAHIR, "Slamet Riyadi", MALE)
                .member(PRANATA_KOMPUTER, TERAMPIL)
                .member(PENGELOLA_LAYANAN, 6, "Oman Hermawan", MALE)
                .toReach("Jaringan intra pemerintah di seluruh kelurahan");
        draft.team("bidang-infrastruktur", "Tim Pusat Data", "Infrastruktur teknologi informasi")
                .chair(PRANATA_KOMPUTER, AHLI_MADYA)
                .member(PRANATA_KOMPUTER, AHLI_PERTAMA)
                .member(PRANATA_KOMPUTER, PENYELIA)
                .member(PENATA_LAYANAN, 7)
                .toReach("Ketersediaan pusat data 99,9 persen");
        draft.executor("bidang-infrastruktur", OPERATOR, 5, "Yusuf Maulana", MALE);
    }

    private String security() {
        String cipher = draft.functional("bidang-persandian", SANDIMAN, MAHIR, "Eko Santoso", MALE);
        draft.team("bidang-persandian", "Tim Keamanan Informasi", "Keamanan informasi")
                .chair(SANDIMAN, AHLI_MADYA, "Zainal Hakim", MALE)
                .member(SANDIMAN, AHLI_PERTAMA, "Putri Susanti", FEMALE)
                .member(cipher)
                .member(PENGOLAH_DATA, 6, "Iwan Gunawan", MALE)
                .toReach("Indeks keamanan informasi kategori baik");
        draft.alone(draft.functional("bidang-persandian", SANDIMAN, AHLI_MUDA),
                "Sertifikat elektronik bagi seluruh pejabat");
        return cipher;
    }

    private void data(String cipher) {
        String programmer = draft.functional("bidang-aptika", PRANATA_KOMPUTER, AHLI_PERTAMA, "Rahmat Hidayat", MALE);
        draft.team("bidang-data", "Tim Integrasi Data Kota", "Statistik sektoral")
                .chair(STATISTISI, AHLI_MADYA, "Ratna Puspita", FEMALE)
                .member(PENGOLAH_DATA, 6, "Siti Nurjanah", FEMALE)
                .member(STATISTISI, TERAMPIL, "Vina Handayani", FEMALE)
                .member(programmer)
                .member(cipher)
                .toReach("Satu Data Kota");
        draft.team("bidang-data", "Tim Statistik Sektoral", "Statistik sektoral")
                .chair(STATISTISI, AHLI_MUDA, "Hesti Wahyuni", FEMALE)
                .member(STATISTISI, AHLI_PERTAMA)
                .member(PENELAAH, 7, "Cecep Ramdani", MALE)
                .toReach("Buku statistik sektoral Kota Bandung");
        draft.functional("bidang-data", STATISTISI, MAHIR);
    }

    private void dissemination() {
        draft.team("bidang-diseminasi", "Tim Komunikasi Publik", "Komunikasi publik")
                .chair(PRANATA_HUMAS, AHLI_MUDA, "Maya Lestari", FEMALE)
                .member(PRANATA_HUMAS, AHLI_PERTAMA)
                .member(PRANATA_HUMAS, TERAMPIL)
                .member(PENGOLAH_DATA, 6)
                .toReach("Rencana komunikasi program prioritas kota");
        draft.team("bidang-diseminasi", "Tim Layanan Pengaduan", "Pelayanan publik")
                .chair(PENATA_LAYANAN, 7, "Asep Permana", MALE)
                .member(PRANATA_HUMAS, AHLI_PERTAMA)
                .member(ADMINISTRASI, 5)
                .toReach("Tindak lanjut pengaduan warga paling lama lima hari");
    }

    private void radio() {
        draft.team("uptd-radio", "Tim Siaran", "Pengelolaan media")
                .chair(PRANATA_HUMAS, AHLI_MUDA)
                .member(PRANATA_HUMAS, MAHIR)
                .member(OPERATOR, 5)
                .toReach("Siaran warga setiap hari");
        draft.executor("uptd-radio", ADMINISTRASI, 5);
    }

    private void unplaced() {
        draft.functional("", PRANATA_KOMPUTER, AHLI_PERTAMA);
        draft.functional("", PRANATA_HUMAS, TERAMPIL);
        draft.functional("", STATISTISI, AHLI_PERTAMA);
        draft.executor("", PENELAAH, 7);
        draft.executor("", ADMINISTRASI, 5);
    }
}
