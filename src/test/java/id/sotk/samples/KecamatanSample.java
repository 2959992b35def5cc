package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.Jobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;
import java.util.List;
import java.util.Optional;

/// Kecamatan Coblong: a camat, a secretariat with two subbagian, five seksi, and six kelurahan with a pattern of their own.
final class KecamatanSample {

    private static final List<String> VILLAGES = List.of("Cipaganti", "Dago", "Lebak Gede", "Lebak Siliwangi",
            "Sadang Serang", "Sekeloa");

    private final Draft draft = new Draft(20263, "Kecamatan Coblong", "BDG-K3", "Kec.Cblg");

    static Document make() {
        KecamatanSample sample = new KecamatanSample();
        sample.structure();
        sample.secretariat();
        sample.sections();
        VILLAGES.forEach(sample::village);
        return sample.draft.document();
    }

    private void structure() {
        draft.unit("kecamatan", "Kecamatan Coblong", UnitKind.APPARATUS, "", Post.vacant("Camat", ADMINISTRATOR));
        draft.functionalGroup("kecamatan");
        draft.unit("sekretariat", "Sekretariat Kecamatan", UnitKind.SECRETARIAT, "kecamatan",
                Post.vacant("Sekretaris Kecamatan", ADMINISTRATOR));
        draft.roles("sekretariat", roles -> roles.withPattern(Optional.of("BDG-K3")));
        subsection("subbag-umum", "Subbagian Umum dan Kepegawaian");
        subsection("subbag-program", "Subbagian Program dan Keuangan");
        section("seksi-pemerintahan", "Seksi Pemerintahan");
        section("seksi-trantib", "Seksi Ketenteraman dan Ketertiban");
        section("seksi-pemberdayaan", "Seksi Pemberdayaan Masyarakat");
        section("seksi-ekbang", "Seksi Ekonomi Pembangunan dan Lingkungan Hidup");
        section("seksi-pelayanan", "Seksi Pelayanan");
        draft.head("kecamatan", ANALIS_KEBIJAKAN);
        draft.head("sekretariat", ANALIS_SDM);
        draft.head("subbag-umum", ANALIS_SDM);
        draft.head("subbag-program", ANALIS_KEUANGAN);
        draft.head("seksi-pemerintahan", ANALIS_KEBIJAKAN);
        draft.head("seksi-trantib", ANALIS_KEBIJAKAN);
        draft.head("seksi-pemberdayaan", PENGGERAK_SWADAYA);
        draft.head("seksi-ekbang", PERENCANA);
        draft.head("seksi-pelayanan", ANALIS_KEBIJAKAN);
    }

    private void subsection(String id, String name) {
        draft.unit(id, name, UnitKind.SECTION, "sekretariat", Post.vacant("Kepala Subbagian", PENGAWAS));
    }

    private void section(String id, String name) {
        draft.unit(id, name, UnitKind.DIVISION, "kecamatan", Post.vacant("Kepala Seksi", PENGAWAS));
    }

    private void secretariat() {
        draft.team("subbag-program", "Tim Program dan Keuangan", "Penganggaran")
                .chair(PERENCANA, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .member(ADMINISTRASI, 5)
                .toReach("Rencana kerja dan laporan kecamatan tepat waktu");
        draft.team("subbag-umum", "Tim Transformasi Manajemen", "Penelaahan kebijakan")
                .chair(PENELAAH, 7)
                .member(ADMINISTRASI, 5)
                .toReach("Penyesuaian sistem kerja kecamatan");
        draft.alone(draft.functional("subbag-umum", ARSIPARIS, TERAMPIL), "Penataan arsip kecamatan");
    }

    private void sections() {
        draft.team("seksi-pemerintahan", "Tim Administrasi Kewilayahan", "Penelaahan kebijakan")
                .chair(PENELAAH, 7)
                .member(PENGOLAH_DATA, 6)
                .toReach("Data rukun warga dan rukun tetangga mutakhir");
        draft.team("seksi-trantib", "Tim Ketertiban Umum", "Pelayanan operasional")
                .chair(PENATA_LAYANAN, 7)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Penataan pedagang kaki lima Jalan Dipatiukur");
        String facilitator = draft.functional("seksi-pemberdayaan", PENGGERAK_SWADAYA, AHLI_PERTAMA);
        draft.alone(facilitator, "Pendampingan kader posyandu");
        draft.executor("seksi-pemberdayaan", PENGELOLA_LAYANAN, 6);
        draft.team("seksi-ekbang", "Tim Musrenbang", "Perencanaan pembangunan")
                .chair(PERENCANA, AHLI_MUDA)
                .member(PENELAAH, 7)
                .member(facilitator)
                .toReach("Usulan musrenbang kecamatan terverifikasi");
        draft.team("seksi-pelayanan", "Tim Pelayanan Terpadu Kecamatan", "Pelayanan publik")
                .chair(PENATA_LAYANAN, 7)
                .member(PENGOLAH_DATA, 6)
                .member(ADMINISTRASI, 5)
                .toReach("Dokumen kependudukan selesai pada hari yang sama");
    }

    private void village(String name) {
        String id = "kelurahan-" + Draft.slug(name);
        draft.unit(id, "Kelurahan " + name, UnitKind.TECHNICAL_UNIT, "kecamatan", Post.vacant("Lurah", PENGAWAS));
        draft.roles(id, roles -> roles.withPattern(Optional.of("BDG-K4")));
        draft.head(id, ANALIS_KEBIJAKAN);
        draft.executor(id, PENATA_LAYANAN, 7);
        draft.executor(id, PENGOLAH_DATA, 6);
        draft.executor(id, ADMINISTRASI, 5);
    }
}
