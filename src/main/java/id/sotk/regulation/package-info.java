/// Says what the Sistem Kerja regulation of one region demands: pure values read from a profile file, no code per region.
/// May use the model; Jackson and the JSON schema validator only in the loader.
/// Start at [Profile]; [Profiles] lists the bundled ones, [ProfileLoader] reads them.
package id.sotk.regulation;
