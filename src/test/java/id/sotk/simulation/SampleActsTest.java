package id.sotk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sotk.model.Element;
import id.sotk.model.work.Party;
import id.sotk.regulation.norm.Severity;
import id.sotk.rules.trace.Course;
import id.sotk.rules.trace.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each choice and each peculiarity of the five regulations is walked on a sample that has it, and leaves the act it should in the trace.
class SampleActsTest {

    /// The words of a walk stand between commas, the acts looked for between semicolons.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # how the work is done
            KRA | an individual works alone | dinkes-karanganyar | KRA-M2 | satu-data-kesehatan-kabupaten | individual | EXECUTION_MODE ; REPORT document:individual-report mode:individual
            KRA | a team works with a chair | dinkes-karanganyar | KRA-M2 | deteksi-dini-hipertensi-pada-delapan | | DIVIDE_ROLES by:chair chair:yes ; REPORT by:chair mode:team
            BTN | a team works with a chair | disbudpar-bintan | BTN-M2 | tiga-situs-bukit-kerang-ditetapkan | | DIVIDE_ROLES by:chair chair:yes
            BTN | a team needs no chair | disbudpar-bintan | BTN-M2 | lima-desa-wisata-bahari-menerima | | CHAIR_NEEDED ; DIVIDE_ROLES by:unit-leader chair:no
            PKU | a team needs no chair | dinkes-pekanbaru | PKU-M1 | imunisasi-dasar-lengkap-di-seluruh | | CHAIR_NEEDED ; DIVIDE_ROLES !by:chair chair:no
            KTM | a team needs no chair | diskominfo-kaltim | KTM-04 | aduan-warga-dijawab-dalam-satu | | DELIVER_RESULT !by:chair mode:team
            BDG | a team needs a coordinator | dpmptsp-bandung | BDG-M3 | izin-berusaha-terbit-paling-lama-tiga-hari | yes | COORDINATOR_NEEDED ; EXECUTE coordinator:yes
            BDG | a team needs no coordinator | dpmptsp-bandung | BDG-M3 | indeks-kepuasan-mal-pelayanan-publik-sangat-baik | no | COORDINATOR_NEEDED ; EXECUTE coordinator:no
            # who is involved from elsewhere, and whether that is granted
            KRA | another unit lends an official | dinkes-karanganyar | KRA-M2 | prevalensi-stunting-turun-menjadi-sebelas | cross-unit, approved | REQUEST to:home-appraiser reach:cross-unit ; RECOMMEND by:home-unit-leader ; ISSUE_LETTER by:home-appraiser procedure:appoint-cross-unit
            KRA | another unit refuses | dinkes-karanganyar | KRA-M2 | prevalensi-stunting-turun-menjadi-sebelas | cross-unit, appoint-cross-unit, refused, none | REFUSE by:home-appraiser procedure:appoint-cross-unit
            KRA | another apparatus lends an official | dinkes-karanganyar | KRA-M2 | imunisasi-dasar-lengkap-di-seluruh | cross-apparatus | REQUEST reach:cross-apparatus ; ISSUE_LETTER by:home-appraiser
            KRA | another agency lends an official | inspektorat-karanganyar | KRA-M1 | audit-kinerja-dana-operasional-sekolah | cross-agency | INSTRUCT by:target-competent-authority ; ANSWER_AVAILABILITY ; SEND_LIST ; ISSUE_LETTER procedure:appoint-cross-agency
            KRA | another agency has nobody | inspektorat-karanganyar | KRA-M1 | audit-kinerja-dana-operasional-sekolah | cross-agency, not-available, none | REFUSE by:home-appraiser procedure:appoint-cross-agency
            BTN | another unit lends an official | disbudpar-bintan | BTN-M2 | kunjungan-wisatawan-satu-juta-orang | cross-unit | PROCESS_REQUEST by:home-unit-leader ; ISSUE_LETTER by:apparatus-head
            BTN | another unit refuses | disbudpar-bintan | BTN-M2 | kunjungan-wisatawan-satu-juta-orang | cross-unit, refused, none | REFUSE by:home-unit-leader
            BTN | another apparatus lends an official | setda-bintan | BTN-M1 | batas-seluruh-desa-dan-kelurahan | cross-apparatus | REQUEST by:apparatus-head ; ISSUE_LETTER by:regional-secretary
            BTN | another agency lends an official | setda-bintan | BTN-M1 | batas-seluruh-desa-dan-kelurahan | cross-agency | ISSUE_LETTER by:head-of-region
            PKU | another apparatus lends an official | setda-pekanbaru | PKU-M6 | kerja-sama-air-minum-pekansikawan | cross-apparatus | REQUEST reach:cross-apparatus ; ISSUE_LETTER by:home-appraiser
            PKU | another unit refuses | setda-pekanbaru | PKU-M6 | kerja-sama-air-minum-pekansikawan | cross-unit, refused, none | REFUSE document:refusal-answer
            PKU | another agency lends an official | setda-pekanbaru | PKU-M6 | kerja-sama-air-minum-pekansikawan | cross-agency | INSTRUCT by:target-competent-authority ; ISSUE_LETTER procedure:appoint-cross-agency
            KTM | another unit lends an official | dishut-kaltim | KTM-03 | titik-panas-turun-tiga-puluh | cross-unit | REQUEST reach:cross-unit ; ISSUE_LETTER procedure:appoint-team-cross-unit
            KTM | another apparatus refuses | dishut-kaltim | KTM-03 | titik-panas-turun-tiga-puluh | cross-apparatus, refused, none | REFUSE reach:cross-apparatus
            KTM | another agency lends an official | setdaprov-kaltim | KTM-01 | peta-jalan-hilirisasi-ditetapkan | cross-agency | INSTRUCT by:target-competent-authority ; ISSUE_LETTER procedure:appoint-team-cross-agency
            BDG | another unit lends an official | diskominfo-bandung | BDG-M2 | satu-data-kota | cross-unit | REQUEST reach:cross-unit ; ISSUE_LETTER procedure:appoint-team-cross-unit
            BDG | another apparatus refuses | diskominfo-bandung | BDG-M2 | satu-data-kota | cross-apparatus, refused, none | REFUSE reach:cross-apparatus
            BDG | another agency lends an official | diskominfo-bandung | BDG-M2 | satu-data-kota | cross-agency | INSTRUCT ; ISSUE_LETTER procedure:appoint-cross-agency
            # who asks to take part
            KRA | an official of the unit volunteers | dinkes-karanganyar | KRA-M2 | satu-data-kesehatan-kabupaten | volunteer-in-unit | STATE_WISH by:assignee ; APPROVE by:unit-leader ; ISSUE_LETTER procedure:volunteer-in-unit
            KRA | an official of another unit volunteers | dinkes-karanganyar | KRA-M2 | prevalensi-stunting-turun-menjadi-sebelas | cross-unit, volunteer-cross-unit | STATE_WISH by:assignee ; APPROVE by:target-unit-leader ; ISSUE_LETTER by:home-appraiser procedure:volunteer-cross-unit
            KRA | a volunteer is refused | dinkes-karanganyar | KRA-M2 | prevalensi-stunting-turun-menjadi-sebelas | cross-unit, volunteer-cross-unit, refused, none | REFUSE procedure:volunteer-cross-unit
            BTN | an official volunteers | disbudpar-bintan | BTN-M2 | kalender-wisata-bintan-terbit | volunteer-in-unit | STATE_WISH by:assignee ; ISSUE_LETTER procedure:volunteer-in-unit
            PKU | an official volunteers | dinkes-pekanbaru | PKU-M1 | pengawasan-depot-air-minum-isi | volunteer-in-unit | STATE_WISH by:assignee ; ISSUE_LETTER procedure:volunteer-in-unit
            KTM | an official volunteers | dishut-kaltim | KTM-03 | patroli-taman-hutan-raya-bukit | volunteer-in-unit | STATE_WISH by:assignee ; ISSUE_LETTER procedure:volunteer-in-unit
            BDG | an official volunteers | diskominfo-bandung | BDG-M2 | arsitektur-spbe-kota-bandung | volunteer-in-unit | STATE_WISH by:assignee ; ISSUE_LETTER procedure:volunteer-in-unit
            # what only one of the regulations has
            BDG | the Verification Team recommends the team | diskominfo-bandung | BDG-M1 | satu-data-kota | | RECOMMEND by:verification-team document:recommendation ; PROPOSE_TEAM by:apparatus-head ; RECOMMEND by:verification-team document:team-recommendation ; FIX_TEAM by:apparatus-head
            KRA | the appraiser assigns on the recommendation of the unit leader | inspektorat-karanganyar | KRA-M1 | audit-kinerja-dana-operasional-sekolah | | RECOMMEND by:level-2 ; ASSIGN by:level-1 to:executors
            KRA | a structural chair leads the team | dpupr-karanganyar | KRA-M0 | jalan-kabupaten-mantap-delapan-puluh | team, none | DIVIDE_ROLES by:chair
            PKU | the dialogue on the SKP of an individual | dinkes-pekanbaru | PKU-M1 | pengawasan-depot-air-minum-isi | | HOLD_PERFORMANCE_DIALOGUE by:executors by:appraiser document:indicator-manual ; FIX_EMPLOYEE_TARGET document:employee-target mode:individual
            PKU | the dialogue on the SKP of a team | dinkes-pekanbaru | PKU-M1 | kasus-demam-berdarah-turun-dua | | HOLD_PERFORMANCE_DIALOGUE document:employee-roles mode:team ; FIX_EMPLOYEE_TARGET mode:team
            KTM | the reports of the Inspektorat pass four controllers | inspektorat-kaltim | KTM-02-inspektorat | audit-kinerja-dana-operasional-sekolah | | REPORT to:technical-controller ; REPORT by:technical-controller to:quality-controller ; REPORT by:quality-controller to:level-2 ; REPORT by:level-2 to:level-1
            KTM | a Kepala Seksi coordinates the plan | dishut-kaltim | KTM-03 | dua-ribu-hektare-bakau-ditanam | | COMPILE_PLAN by:level-3
            # what is not on target goes back
            KRA | a result goes back level by level | setda-karanganyar | KRA-M10 | tiga-badan-usaha-milik-daerah | conforming, conforming, not-conforming | RETURN_RESULT by:level-1 ; RETURN_RESULT by:level-2 ; RETURN_RESULT by:level-3 ; EXECUTE ; DECLARE_COMPLETE by:level-1
            BTN | a result goes back level by level | rsud-bintan | BTN-M4 | pasien-gawat-darurat-ditangani-dalam | conforming, conforming, not-conforming | RETURN_RESULT by:level-1 ; RETURN_RESULT by:level-2 ; RETURN_RESULT by:level-3 ; EXECUTE ; DECLARE_COMPLETE by:level-1
            PKU | a result goes back | dinkes-pekanbaru | PKU-M1 | kasus-demam-berdarah-turun-dua | not-conforming | RETURN_RESULT ; EXECUTE ; DECLARE_COMPLETE by:level-1
            KTM | a result goes back level by level | setdaprov-kaltim | KTM-01 | peta-jalan-hilirisasi-ditetapkan | conforming, conforming, conforming, not-conforming | RETURN_RESULT by:level-1 ; RETURN_RESULT by:level-2 ; RETURN_RESULT by:level-3 ; RETURN_RESULT by:level-4 ; DECLARE_COMPLETE by:level-1
            BDG | a result goes back level by level | diskominfo-bandung | BDG-M2 | satu-data-kota | conforming, not-conforming | RETURN_RESULT by:level-1 ; RETURN_RESULT by:level-2 ; EXECUTE ; DECLARE_COMPLETE by:level-1
            """)
    void leavesTheActInTheTrace(
            String region, String what, String sample, String mechanism, String target, String words, String acts) {
        Walk end = new WalkScript(split(words, ","))
                .play(SampleWalksTest.start(sample, mechanism, target));

        assertThat(end.isComplete()).isTrue();
        assertThat(end.findings()).noneMatch(finding -> finding.severity() == Severity.VIOLATION);
        Course course = Course.of(end.trace(), end.structure());
        int after = -1;
        for (String act : split(acts, ";")) {
            int reached = after;
            Optional<Moment> found = course.matching(List.of(act))
                    .stream()
                    .filter(moment -> moment.index() > reached)
                    .findFirst();
            assertThat(found).as("%s after %s, in %s", act, after, course.moments()).isPresent();
            after = found.orElseThrow().index();
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # whose grade decides who appraises
            inspektorat-karanganyar | KRA-M3 | evaluasi-sistem-pengendalian-intern-pemerintah | inspektorat-daerah
            inspektorat-karanganyar | KRA-M0 | pendampingan-kecamatan-dalam-tindak-lanjut | inspektur-pembantu-wilayah-ii
            rsud-bintan | BTN-M4 | penurunan-kematian-ibu-melahirkan | rumah-sakit-umum-daerah
            rsud-bintan | BTN-M4 | rencana-bisnis-dan-anggaran-rumah | bagian-tata-usaha
            rsud-bintan | BTN-M4 | seluruh-alat-kesehatan-terkalibrasi | seksi-radiologi-dan-alat-kesehatan
            """)
    void letsTheGradeDecideWhoAppraises(String sample, String mechanism, String target, String unit) {
        Walk walk = SampleWalksTest.start(sample, mechanism, target);
        String head = walk.structure().unit(unit).head().official().map(Element::id).orElseThrow();
        String official = walk.target().executor().orElseThrow();

        assertThat(walk.structure().placed(official).orElseThrow().appraiser().official())
                .map(Element::id)
                .contains(head);
        assertThat(walk.casting().players("appraiser")).extracting(Party::element).containsExactly(Optional.of(head));
    }

    private static List<String> split(String text, String by) {
        return text == null ? List.of() : Arrays.stream(text.split(by)).map(String::strip).toList();
    }
}
