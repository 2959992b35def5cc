package id.sotk.samples;

import static id.sotk.model.FunctionalGrade.*;
import static id.sotk.model.PositionKind.*;
import static id.sotk.samples.Jobs.*;

import id.sotk.model.Document;
import id.sotk.model.Post;
import id.sotk.model.UnitKind;

/// Sekretariat Daerah: the regional secretary, three assistants, twelve bagian where the staff sit.
final class SekretariatDaerahSample {

    private final Draft draft = new Draft(20266, "Sekretariat Daerah Kota Bandung", "BDG-K6", "Setda");

    static Document make() {
        SekretariatDaerahSample sample = new SekretariatDaerahSample();
        sample.assistants();
        sample.government();
        sample.economy();
        sample.administration();
        return sample.draft.document();
    }

    private void assistants() {
        draft.unit("setda", "Sekretariat Daerah", UnitKind.APPARATUS, "",
                Post.vacant("Sekretaris Daerah", JPT_PRATAMA));
        draft.functionalGroup("setda");
        assistant("asisten-pemerintahan", "Asisten Pemerintahan dan Kesejahteraan Rakyat");
        assistant("asisten-perekonomian", "Asisten Perekonomian dan Pembangunan");
        assistant("asisten-administrasi", "Asisten Administrasi Umum");
        draft.head("setda", ANALIS_KEBIJAKAN);
        draft.head("asisten-pemerintahan", ANALIS_KEBIJAKAN);
        draft.head("asisten-perekonomian", PERENCANA);
        draft.head("asisten-administrasi", ANALIS_SDM);
    }

    private void assistant(String id, String title) {
        draft.unit(id, title, UnitKind.ASSISTANCE, "setda", Post.vacant(title, JPT_PRATAMA));
    }

    private void government() {
        bagian("asisten-pemerintahan", "tapem", "Bagian Tata Pemerintahan", ANALIS_KEBIJAKAN);
        bagian("asisten-pemerintahan", "kesra", "Bagian Kesejahteraan Rakyat", ANALIS_KEBIJAKAN);
        bagian("asisten-pemerintahan", "hukum", "Bagian Hukum", PERANCANG_PERATURAN);
        bagian("asisten-pemerintahan", "kerja-sama", "Bagian Kerja Sama", ANALIS_KEBIJAKAN);
        draft.team("bagian-hukum", "Tim Produk Hukum Daerah", "Penyusunan produk hukum")
                .chair(PERANCANG_PERATURAN, AHLI_MADYA)
                .member(PERANCANG_PERATURAN, AHLI_MUDA)
                .member(PERANCANG_PERATURAN, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Propemperda selesai tepat waktu");
        draft.team("bagian-tapem", "Tim Evaluasi Kewilayahan", "Analisis kebijakan publik")
                .chair(ANALIS_KEBIJAKAN, AHLI_MUDA)
                .member(ANALIS_KEBIJAKAN, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .toReach("Laporan penyelenggaraan pemerintahan daerah");
        draft.executor("bagian-kesra", PENELAAH, 7);
        draft.alone(draft.functional("bagian-kesra", ANALIS_KEBIJAKAN, AHLI_MUDA), "Evaluasi hibah keagamaan");
        draft.executor("bagian-kerja-sama", PENELAAH, 7);
        draft.alone(draft.functional("bagian-kerja-sama", ANALIS_KEBIJAKAN, AHLI_PERTAMA),
                "Naskah kerja sama antardaerah Cekungan Bandung");
    }

    private void economy() {
        bagian("asisten-perekonomian", "perekonomian", "Bagian Perekonomian", ANALIS_KEBIJAKAN);
        bagian("asisten-perekonomian", "adbang", "Bagian Administrasi Pembangunan", PERENCANA);
        bagian("asisten-perekonomian", "pbj", "Bagian Pengadaan Barang dan Jasa", PENGELOLA_PBJ);
        bagian("asisten-perekonomian", "sda", "Bagian Sumber Daya Alam", ANALIS_KEBIJAKAN);
        draft.team("bagian-pbj", "Tim Layanan Pengadaan Elektronik", "Pengadaan barang/jasa")
                .chair(PENGELOLA_PBJ, AHLI_MADYA)
                .member(PENGELOLA_PBJ, AHLI_MUDA)
                .member(PENGELOLA_PBJ, AHLI_PERTAMA)
                .member(PENGELOLA_PBJ, AHLI_PERTAMA)
                .member(PENGOLAH_DATA, 6)
                .toReach("Tender strategis selesai pada triwulan kedua");
        draft.team("bagian-adbang", "Tim Pengendalian Pembangunan", "Perencanaan pembangunan")
                .chair(PERENCANA, AHLI_MUDA)
                .member(PERENCANA, AHLI_PERTAMA)
                .member(PENELAAH, 7)
                .toReach("Realisasi fisik dan keuangan terpantau tiap bulan");
        draft.alone(draft.functional("bagian-perekonomian", ANALIS_KEBIJAKAN, AHLI_MUDA),
                "Pembinaan BUMD Kota Bandung");
        draft.executor("bagian-perekonomian", PENGOLAH_DATA, 6);
        draft.alone(draft.functional("bagian-sda", ANALIS_KEBIJAKAN, AHLI_PERTAMA), "Kajian ketahanan air perkotaan");
        draft.executor("bagian-sda", ADMINISTRASI, 5);
    }

    private void administration() {
        bagian("asisten-administrasi", "organisasi", "Bagian Organisasi", ANALIS_SDM);
        bagian("asisten-administrasi", "umum", "Bagian Umum", ANALIS_SDM);
        bagian("asisten-administrasi", "prokopim", "Bagian Protokol dan Komunikasi Pimpinan", PRANATA_HUMAS);
        bagian("asisten-administrasi", "renkeu", "Bagian Perencanaan dan Keuangan", ANALIS_KEUANGAN);
        draft.team("bagian-organisasi", "Tim Transformasi Manajemen", "Manajemen kepegawaian")
                .chair(ANALIS_SDM, AHLI_MUDA)
                .member(ANALIS_SDM, AHLI_PERTAMA)
                .toReach("Penyesuaian sistem kerja Sekretariat Daerah");
        String drafter = draft.functional("bagian-hukum", PERANCANG_PERATURAN, AHLI_PERTAMA);
        draft.team("bagian-organisasi", "Tim Penataan Kelembagaan", "Analisis jabatan")
                .chair(ANALIS_SDM, AHLI_MADYA)
                .member(ANALIS_SDM, AHLI_PERTAMA)
                .member(ANALIS_KEBIJAKAN, AHLI_MUDA)
                .member(PENGOLAH_DATA, 6)
                .member(drafter)
                .toReach("Evaluasi sistem kerja seluruh perangkat daerah");
        draft.team("bagian-umum", "Tim Rumah Tangga Pimpinan", "Pelayanan operasional")
                .chair(PENATA_LAYANAN, 7)
                .member(PENGELOLA_LAYANAN, 6)
                .member(OPERATOR, 5)
                .member(OPERATOR, 5)
                .toReach("Sarana rapat pimpinan siap setiap hari");
        draft.team("bagian-prokopim", "Tim Komunikasi Pimpinan", "Komunikasi publik")
                .chair(PRANATA_HUMAS, AHLI_MUDA)
                .member(PRANATA_HUMAS, AHLI_PERTAMA)
                .member(PRANATA_HUMAS, TERAMPIL)
                .toReach("Sambutan dan siaran pers pada hari kegiatan");
        draft.team("bagian-renkeu", "Tim Keuangan Setda", "Pengelolaan keuangan daerah")
                .chair(ANALIS_KEUANGAN, AHLI_MUDA)
                .member(ANALIS_KEUANGAN, AHLI_PERTAMA)
                .member(ADMINISTRASI, 5)
                .toReach("Laporan keuangan Sekretariat Daerah tanpa temuan");
        draft.alone(draft.functional("bagian-umum", ARSIPARIS, PENYELIA), "Arsip terjaga Sekretariat Daerah");
    }

    private void bagian(String assistant, String id, String name, Job job) {
        draft.unit("bagian-" + id, name, UnitKind.DIVISION, assistant, Post.vacant("Kepala Bagian", ADMINISTRATOR));
        draft.head("bagian-" + id, job);
    }
}
