package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.Jobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.Optional;

/// Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu: one level, teams under coordinators.
final class DpmptspSample {

    private static final String PERMITS = "Pelayanan perizinan";
    private static final String INVESTMENT = "Pengendalian penanaman modal";

    private final Draft draft = new Draft(20262,
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Bandung", "BDG-K2", "DPMPTSP");

    static Document make() {
        DpmptspSample sample = new DpmptspSample();
        sample.structure();
        sample.secretariat();
        sample.permits();
        sample.investment();
        return sample.draft.document();
    }

    private void structure() {
        draft.unit("dinas", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", UnitKind.APPARATUS, "",
                Post.vacant("Kepala Dinas", JPT_PRATAMA));
        draft.functionalGroup("dinas");
        draft.unit("sekretariat", "Sekretariat", UnitKind.SECRETARIAT, "dinas",
                Post.vacant("Sekretaris Dinas", ADMINISTRATOR));
        draft.unit("subbag-umum", "Subbagian Umum dan Kepegawaian", UnitKind.SECTION, "sekretariat",
                Post.vacant("Kepala Subbagian", PENGAWAS));
        draft.unit("subbag-keuangan", "Subbagian Keuangan", UnitKind.SECTION, "sekretariat",
                Post.vacant("Kepala Subbagian", PENGAWAS));
        draft.roles("sekretariat", roles -> roles.withPattern(Optional.of("BDG-K7")));
        draft.roles("subbag-umum", roles -> roles.withCoordinating(true));
        draft.roles("subbag-keuangan", roles -> roles.withCoordinating(true));
        draft.head("dinas", PENATA_PERIZINAN);
        draft.head("sekretariat", ANALIS_KEUANGAN);
        draft.head("subbag-umum", ANALIS_SDM);
        draft.head("subbag-keuangan", ANALIS_KEUANGAN);
    }

    private void secretariat() {
        draft.team("sekretariat", "Tim Tata Usaha dan Kepegawaian", "Manajemen kepegawaian")
                .chair(ANALIS_SDM, AHLI_MUDA)
                .member(ARSIPARIS, TERAMPIL)
                .member(ADMINISTRASI, 5)
                .toReach("Layanan kepegawaian dan naskah dinas tanpa kertas");
        draft.team("sekretariat", "Tim Transformasi Manajemen", "Manajemen kepegawaian")
                .chair(ANALIS_SDM, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Penyesuaian sistem kerja dinas");
        draft.team("sekretariat", "Tim Program dan Keuangan", "Penganggaran")
                .chair(PERENCANA, AHLI_MUDA)
                .member(ANALIS_KEUANGAN, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Serapan anggaran sesuai rencana kas");
    }

    private void permits() {
        String coordinator = draft.functional("dinas", PENATA_PERIZINAN, AHLI_MADYA);
        team("Tim Perizinan Berusaha", PERMITS).coordinator(coordinator)
                .chair(PENATA_PERIZINAN, AHLI_MUDA)
                .member(PENATA_PERIZINAN, AHLI_PERTAMA)
                .member(PENATA_PERIZINAN, AHLI_PERTAMA)
                .member(PENATA_LAYANAN, 7)
                .member(ADMINISTRASI, 5)
                .toReach("Izin berusaha terbit paling lama tiga hari");
        team("Tim Perizinan Bangunan", PERMITS).coordinator(coordinator)
                .chair(PENATA_PERIZINAN, AHLI_MUDA)
                .member(PENATA_PERIZINAN, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .toReach("Persetujuan bangunan gedung tepat waktu");
        team("Tim Perizinan Tenaga Kesehatan dan Sosial", PERMITS).coordinator(coordinator)
                .chair(PENATA_PERIZINAN, AHLI_MUDA)
                .member(PENATA_LAYANAN, 7)
                .member(ADMINISTRASI, 5)
                .toReach("Surat izin praktik terbit dalam satu hari");
        team("Tim Mal Pelayanan Publik", "Pelayanan publik").coordinator(coordinator)
                .chair(PENATA_LAYANAN, 7)
                .member(PENATA_LAYANAN, 7)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Indeks kepuasan Mal Pelayanan Publik sangat baik");
    }

    private void investment() {
        String coordinator = draft.functional("dinas", PENATA_KELOLA_INVESTASI, AHLI_MADYA);
        team("Tim Promosi Penanaman Modal", "Promosi penanaman modal").coordinator(coordinator)
                .chair(PENATA_KELOLA_INVESTASI, AHLI_MUDA)
                .member(PENATA_KELOLA_INVESTASI, AHLI_PERTAMA)
                .member(PRANATA_HUMAS, AHLI_PERTAMA)
                .toReach("Peta peluang investasi Kota Bandung");
        team("Tim Pengendalian Penanaman Modal", INVESTMENT).coordinator(coordinator)
                .chair(PENATA_KELOLA_INVESTASI, AHLI_MUDA)
                .member(PENATA_KELOLA_INVESTASI, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Laporan kegiatan penanaman modal lengkap tiap triwulan");
        team("Tim Data dan Sistem Perizinan", "Pengembangan aplikasi").coordinator(coordinator)
                .chair(PRANATA_KOMPUTER, AHLI_MUDA)
                .member(PRANATA_KOMPUTER, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .toReach("Data perizinan terhubung dengan Satu Data Kota");
        draft.alone(draft.functional("dinas", ANALIS_KEBIJAKAN, AHLI_MUDA), "Kajian penyederhanaan persyaratan izin");
    }

    private TeamDraft team(String name, String field) {
        return draft.team("dinas", name, field);
    }
}
