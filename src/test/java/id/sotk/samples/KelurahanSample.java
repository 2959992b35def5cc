package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.Jobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;

/// Kelurahan Dago: a lurah alone above functional and executing staff.
final class KelurahanSample {

    static Document make() {
        Draft draft = new Draft(20264, "Kelurahan Dago", "BDG-K4", "Kel.Dago");
        draft.unit("kelurahan", "Kelurahan Dago", UnitKind.APPARATUS, "", Post.vacant("Lurah", PENGAWAS));
        draft.functionalGroup("kelurahan");
        draft.head("kelurahan", ANALIS_KEBIJAKAN);
        draft.team("kelurahan", "Tim Pelayanan dan Administrasi", "Pelayanan publik")
                .chair(PENATA_LAYANAN, 7)
                .member(PENGOLAH_DATA, 6)
                .member(ADMINISTRASI, 5)
                .toReach("Surat pengantar selesai paling lama satu jam");
        draft.team("kelurahan", "Tim Ekonomi dan Pembangunan", "Pemberdayaan masyarakat")
                .chair(PENGGERAK_SWADAYA, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .member(PENGELOLA_LAYANAN, 6)
                .toReach("Prasarana rukun warga menurut hasil musrenbang");
        draft.team("kelurahan", "Tim Ketertiban dan Kebersihan", "Pelayanan operasional")
                .chair(PENGELOLA_LAYANAN, 6)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Kawasan bebas sampah di tiap rukun warga");
        draft.alone(draft.functional("kelurahan", ARSIPARIS, TERAMPIL), "Penataan arsip pertanahan kelurahan");
        return draft.document();
    }

    private KelurahanSample() {}
}
