package id.sotk.cli.check;

import id.sotk.cli.work.MechanismSource;
import id.sotk.cli.work.Refused;
import id.sotk.cli.work.Texts;
import id.sotk.exchange.events.Deviations;
import id.sotk.exchange.events.EventLog;
import id.sotk.exchange.events.LogReading;
import id.sotk.exchange.events.form.LogFault;
import id.sotk.exchange.events.form.LogFile;
import id.sotk.exchange.events.form.LogTable;
import id.sotk.model.Organization;
import id.sotk.rules.Checker;
import id.sotk.structure.CarriedDesign;
import id.sotk.structure.Structure;
import java.nio.file.Path;

/// An event log with the design it happened in and what its cases break.
record CheckedTrace(Design design, Path file, EventLog log, Deviations deviations) {

    /// A design with the file it came from.
    record Design(Path file, CarriedDesign carried) {

        Structure structure() {
            return carried.structure();
        }

        Organization organization() {
            return structure().organization();
        }
    }

    /// Reads and judges the log.
    ///
    /// @param mechanism the mechanism every case follows; null for the usual one
    /// @throws Refused when the file is no event log, or nothing in it can be judged
    static CheckedTrace of(Texts texts, Design design, Checker checker, Path file, String mechanism) {
        try {
            LogTable table = LogFile.read(file);
            EventLog log = mechanism == null
                    ? LogReading.read(table, design.structure())
                    : LogReading.read(table, design.structure(),
                            MechanismSource.find(texts, checker.profile(), mechanism).id());
            return new CheckedTrace(design, file, log, Deviations.of(log, checker, _ -> {}));
        } catch (LogFault fault) {
            throw new Refused(fault.in(texts.language()));
        }
    }
}
