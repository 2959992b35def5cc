package id.sotk.model;

/// What a box of the structure is; decides where the conventional chart puts it.
public enum UnitKind {
    /// The whole agency or work unit drawn: dinas, badan, kecamatan, UPTD as a design of its own.
    APPARATUS,
    /// Sekretariat or bagian tata usaha: hangs at the right of the head's line.
    SECRETARIAT,
    /// Asisten: the tier between the Sekretaris Daerah and the bagian.
    ASSISTANCE,
    /// Bidang, bagian, inspektorat pembantu.
    DIVISION,
    /// Seksi, subbagian, subbidang.
    SECTION,
    /// UPTD, puskesmas, satuan pendidikan, kelurahan inside a larger design: stands below the row of bidang.
    TECHNICAL_UNIT,
    /// Kelompok Jabatan Fungsional: a dashed box at the left of the head's line, without an official of its own.
    FUNCTIONAL_GROUP
}
