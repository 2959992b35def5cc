package id.sotk.samples;

import id.sotk.model.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/// All sample designs, by the name of their file.
final class Samples {

    private Samples() {}

    static Map<String, Document> all() {
        Map<String, Document> samples = new LinkedHashMap<>();
        samples.put("diskominfo-bandung", DiskominfoSample.make());
        samples.put("dpmptsp-bandung", DpmptspSample.make());
        samples.put("kecamatan-coblong", KecamatanSample.make());
        samples.put("kelurahan-dago", KelurahanSample.make());
        samples.put("puskesmas-garuda", PuskesmasSample.make());
        samples.put("sekretariat-daerah-bandung", SekretariatDaerahSample.make());
        samples.put("dinas-perhubungan-bandung", DinasPerhubunganSample.make());
        return samples;
    }

    public static void main(String[] arguments) {
        all().forEach((name, document) -> document.organization()
                .officials()
                .forEach(official -> System.out.println(name + " " + official)));
    }
}
