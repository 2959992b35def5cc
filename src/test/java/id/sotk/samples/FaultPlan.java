package id.sotk.samples;

import id.sotk.edit.command.ChangeIdentity;
import id.sotk.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A sample with faults put in on purpose: the sound sample it is made from, and each fault with the findings it leads to.
///
/// @param file name of the faulty sample's file, also of its plan
/// @param base name of the sound sample
/// @param branches units hung below its top, with staff and teams of their own
record FaultPlan(
        Region region, String file, String base, String name, List<Outline> branches, List<Fault> faults) {

    /// What a hurried official did, as edits, and the findings that must tell of it.
    record Fault(List<String> edits, List<Seeded> findings) {

        private static Fault parse(Outline line) {
            List<Seeded> findings = new ArrayList<>();
            for (String finding : line.field(1).split(", ")) {
                String[] words = finding.split(" ");
                findings.add(new Seeded(words[0], words[1]));
            }
            return new Fault(List.of(line.field(0).split("; ")), findings);
        }
    }

    /// The plan in the resource `FOLDER/FILE.txt`.
    static FaultPlan read(Region region, String file) {
        List<Outline> lines = Outline.read(region.folder() + "/" + file + ".txt");
        Outline base = lines.getFirst();
        List<Fault> faults = lines.getLast().below().stream().map(Fault::parse).toList();
        return new FaultPlan(region, file, base.subject(), base.field(1), base.below(), faults);
    }

    /// Every finding the faults lead to together, and no other.
    List<Seeded> findings() {
        return faults.stream().flatMap(fault -> fault.findings().stream()).toList();
    }

    /// The design before any fault is put in.
    Document sound() {
        Document sound = OrderedSample.isPlanned(region, base)
                ? OrderedSample.make(region, base)
                : PlannedSample.make(region, base, branches);
        return new ChangeIdentity(sound.organization().identity().withName(name)).applyTo(sound);
    }

    Document make() {
        Document design = sound();
        for (String edit : (Iterable<String>) edits()::iterator) {
            design = FaultEdit.command(design.organization(), edit).applyTo(design);
        }
        return design;
    }

    private Stream<String> edits() {
        return faults.stream().flatMap(fault -> fault.edits().stream());
    }

    @Override
    public String toString() {
        return file;
    }
}
