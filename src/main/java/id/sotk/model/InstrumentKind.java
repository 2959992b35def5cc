package id.sotk.model;

/// Letters and decisions by which assignments and placements come about.
public enum InstrumentKind {
    /// Surat perintah.
    ORDER,
    /// Surat penugasan or surat tugas.
    ASSIGNMENT_LETTER,
    /// Surat keputusan.
    DECREE,
    /// Surat permohonan pelibatan.
    INVOLVEMENT_REQUEST,
    /// Surat jawaban permohonan pelibatan.
    INVOLVEMENT_ANSWER,
    /// Surat permohonan of a volunteering official.
    VOLUNTARY_REQUEST,
    /// Surat rekomendasi.
    RECOMMENDATION,
    /// Instruksi.
    INSTRUCTION,
    /// Other written or electronic proof.
    WRITTEN_PROOF,
    /// Spoken only: no letter.
    ORAL
}
