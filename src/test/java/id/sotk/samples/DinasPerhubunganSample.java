package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.Jobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.Optional;

/// Dinas Perhubungan: three levels, staff under the bidang, seksi that coordinate, two UPTD of their own pattern.
final class DinasPerhubunganSample {

    private final Draft draft = new Draft(20267, "Dinas Perhubungan Kota Bandung", "BDG-K7", "Dishub");

    static Document make() {
        DinasPerhubunganSample sample = new DinasPerhubunganSample();
        sample.structure();
        sample.secretariat();
        sample.traffic();
        sample.transport();
        sample.order();
        sample.parking();
        sample.inspection();
        return sample.draft.document();
    }

    private void structure() {
        draft.unit("dinas", "Dinas Perhubungan", UnitKind.APPARATUS, "", Post.vacant("Kepala Dinas", JPT_PRATAMA));
        draft.functionalGroup("dinas");
        draft.head("dinas", TEKNISI_LALU_LINTAS);
        draft.unit("sekretariat", "Sekretariat", UnitKind.SECRETARIAT, "dinas",
                Post.vacant("Sekretaris Dinas", ADMINISTRATOR));
        draft.head("sekretariat", ANALIS_SDM);
        section("sekretariat", "subbag-umum", "Subbagian Umum dan Kepegawaian", ANALIS_SDM);
        section("sekretariat", "subbag-keuangan", "Subbagian Keuangan dan Program", ANALIS_KEUANGAN);
        division("bidang-lalin", "Bidang Lalu Lintas");
        section("bidang-lalin", "seksi-rekayasa", "Seksi Manajemen dan Rekayasa Lalu Lintas", TEKNISI_LALU_LINTAS);
        section("bidang-lalin", "seksi-perlengkapan", "Seksi Perlengkapan Jalan", TEKNISI_LALU_LINTAS);
        division("bidang-angkutan", "Bidang Angkutan");
        section("bidang-angkutan", "seksi-angkutan-orang", "Seksi Angkutan Orang", TEKNISI_LALU_LINTAS);
        section("bidang-angkutan", "seksi-angkutan-barang", "Seksi Angkutan Barang dan Terminal", TEKNISI_LALU_LINTAS);
        division("bidang-pengendalian", "Bidang Pengendalian dan Ketertiban Transportasi");
        section("bidang-pengendalian", "seksi-pengawasan", "Seksi Pengawasan dan Penertiban", TEKNISI_LALU_LINTAS);
        section("bidang-pengendalian", "seksi-keselamatan", "Seksi Keselamatan Transportasi", TEKNISI_LALU_LINTAS);
        technicalUnit("uptd-parkir", "UPTD Pengelolaan Parkir");
        technicalUnit("uptd-pengujian", "UPTD Pengujian Kendaraan Bermotor");
    }

    private void division(String id, String name) {
        draft.unit(id, name, UnitKind.DIVISION, "dinas", Post.vacant("Kepala Bidang", ADMINISTRATOR));
        draft.head(id, TEKNISI_LALU_LINTAS);
    }

    private void section(String above, String id, String name, Job job) {
        String title = "Kepala " + name.split(" ", 2)[0];
        draft.unit(id, name, UnitKind.SECTION, above, Post.vacant(title, PENGAWAS));
        draft.roles(id, roles -> roles.withCoordinating(true));
        draft.head(id, job);
    }

    private void technicalUnit(String id, String name) {
        draft.unit(id, name, UnitKind.TECHNICAL_UNIT, "dinas", Post.vacant("Kepala UPTD", PENGAWAS));
        draft.roles(id, roles -> roles.withPattern(Optional.of("BDG-K4")));
        draft.head(id, PENGUJI_KENDARAAN);
    }

    private void secretariat() {
        draft.team("sekretariat", "Tim Kepegawaian dan Naskah Dinas", "Manajemen kepegawaian")
                .chair(ANALIS_SDM, AHLI_MUDA)
                .member(ARSIPARIS, TERAMPIL)
                .member(ADMINISTRASI, 5)
                .toReach("Layanan kepegawaian selesai dalam dua hari");
        draft.team("sekretariat", "Tim Transformasi Manajemen", "Manajemen kepegawaian")
                .chair(ANALIS_SDM, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Penyesuaian sistem kerja dinas");
        draft.team("sekretariat", "Tim Perencanaan dan Keuangan", "Penganggaran")
                .chair(PERENCANA, AHLI_MUDA)
                .member(ANALIS_KEUANGAN, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .toReach("Dokumen anggaran dinas tanpa catatan");
    }

    private void traffic() {
        draft.team("bidang-lalin", "Tim Rekayasa Simpang", "Manajemen rekayasa lalu lintas")
                .chair(TEKNISI_LALU_LINTAS, AHLI_MUDA)
                .member(TEKNISI_LALU_LINTAS, AHLI_PERTAMA)
                .member(TEKNISI_LALU_LINTAS, TERAMPIL)
                .member(PENELAAH, 7)
                .toReach("Waktu tempuh koridor Dago turun lima belas persen");
        draft.team("bidang-lalin", "Tim Ruang Kendali Lalu Lintas", "Infrastruktur teknologi informasi")
                .chair(PRANATA_KOMPUTER, AHLI_MUDA)
                .member(PRANATA_KOMPUTER, AHLI_PERTAMA)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Seluruh simpang utama terpantau");
    }

    private void transport() {
        draft.team("bidang-angkutan", "Tim Angkutan Umum Massal", "Keselamatan transportasi")
                .chair(TEKNISI_LALU_LINTAS, AHLI_MADYA)
                .member(TEKNISI_LALU_LINTAS, AHLI_PERTAMA)
                .member(ANALIS_KEBIJAKAN, AHLI_MUDA)
                .member(PENATA_LAYANAN, 7)
                .toReach("Tiga koridor Trans Metro Bandung tepat jadwal");
        draft.alone(draft.functional("bidang-angkutan", ANALIS_KEBIJAKAN, AHLI_PERTAMA), "Kajian tarif angkutan kota");
    }

    private void order() {
        draft.team("bidang-pengendalian", "Tim Penertiban", "Pelayanan operasional")
                .chair(PENATA_LAYANAN, 7)
                .member(PENGELOLA_LAYANAN, 6)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Penertiban parkir liar di dua puluh ruas jalan");
        draft.alone(draft.functional("bidang-pengendalian", TEKNISI_LALU_LINTAS, MAHIR),
                "Inspeksi keselamatan bus sekolah");
    }

    private void parking() {
        draft.team("uptd-parkir", "Tim Parkir Elektronik", "Pelayanan operasional")
                .chair(PENATA_LAYANAN, 7)
                .member(PENGOLAH_DATA, 6)
                .member(OPERATOR, 5)
                .toReach("Retribusi parkir tanpa uang tunai");
    }

    private void inspection() {
        draft.team("uptd-pengujian", "Tim Pengujian", "Pengujian kendaraan bermotor")
                .chair(PENGUJI_KENDARAAN, PENYELIA)
                .member(PENGUJI_KENDARAAN, MAHIR)
                .member(PENGUJI_KENDARAAN, TERAMPIL)
                .member(PENGUJI_KENDARAAN, TERAMPIL)
                .toReach("Hasil uji terbit pada hari pengujian");
        draft.executor("uptd-pengujian", ADMINISTRASI, 5);
    }
}
