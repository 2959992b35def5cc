package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.HealthJobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;

/// UPTD Puskesmas Garuda: headed by a physician, who is a functional official, with teams by cluster of service.
final class PuskesmasSample {

    private final Draft draft = new Draft(20265, "UPTD Puskesmas Garuda", "BDG-K5", "PKM-Garuda");

    static Document make() {
        PuskesmasSample sample = new PuskesmasSample();
        sample.structure();
        sample.management();
        sample.motherAndChild();
        sample.adults();
        sample.prevention();
        sample.support();
        return sample.draft.document();
    }

    private void structure() {
        draft.unit("puskesmas", "UPTD Puskesmas Garuda", UnitKind.APPARATUS, "",
                Post.vacant("Kepala Puskesmas", FUNCTIONAL));
        draft.functionalGroup("puskesmas");
        draft.roles("puskesmas", roles -> roles.withIndependent(true));
        draft.install("puskesmas", draft.functional("", DOKTER, AHLI_MADYA));
    }

    private void management() {
        draft.team("puskesmas", "Tim Klaster Manajemen", "Administrasi perkantoran")
                .chair(Jobs.PENELAAH, 7)
                .member(Jobs.PENGOLAH_DATA, 6)
                .member(Jobs.ADMINISTRASI, 5)
                .member(Jobs.OPERATOR, 5)
                .toReach("Laporan kinerja dan keuangan BLUD tepat waktu");
    }

    private void motherAndChild() {
        draft.team("puskesmas", "Tim Klaster Ibu dan Anak", "Pelayanan ibu dan anak")
                .chair(BIDAN, AHLI_MUDA)
                .member(BIDAN, AHLI_PERTAMA)
                .member(BIDAN, MAHIR)
                .member(BIDAN, TERAMPIL)
                .member(NUTRISIONIS, AHLI_PERTAMA)
                .member(DOKTER, AHLI_PERTAMA)
                .toReach("Prevalensi tengkes di bawah sepuluh persen");
    }

    private void adults() {
        draft.team("puskesmas", "Tim Klaster Dewasa dan Lanjut Usia", "Pelayanan usia dewasa dan lanjut usia")
                .chair(DOKTER, AHLI_MUDA)
                .member(PERAWAT, AHLI_MUDA)
                .member(PERAWAT, AHLI_PERTAMA)
                .member(PERAWAT, MAHIR)
                .member(PERAWAT, TERAMPIL)
                .member(DOKTER_GIGI, AHLI_MUDA)
                .toReach("Skrining penyakit tidak menular bagi seluruh warga dewasa");
    }

    private void prevention() {
        draft.team("puskesmas", "Tim Klaster Penanggulangan Penyakit Menular", "Penanggulangan penyakit menular")
                .chair(EPIDEMIOLOG, AHLI_MUDA)
                .member(SANITARIAN, AHLI_PERTAMA)
                .member(SANITARIAN, TERAMPIL)
                .member(PROMKES, AHLI_PERTAMA)
                .member(PERAWAT, AHLI_PERTAMA)
                .toReach("Angka bebas jentik sembilan puluh lima persen");
    }

    private void support() {
        draft.team("puskesmas", "Tim Kefarmasian dan Laboratorium", "Pelayanan kefarmasian")
                .chair(APOTEKER, AHLI_MUDA)
                .member(ASISTEN_APOTEKER, TERAMPIL)
                .member(PRANATA_LAB, MAHIR)
                .member(PRANATA_LAB, TERAMPIL)
                .toReach("Obat esensial tersedia sepanjang tahun");
        draft.alone(draft.functional("puskesmas", PROMKES, AHLI_MUDA), "Sekolah sehat di wilayah Andir");
    }
}
