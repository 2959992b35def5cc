package id.sotk.model;

/// Jenjang of a functional position, in order: four of skill, then four of expertise.
public enum FunctionalGrade {
    PEMULA,
    TERAMPIL,
    MAHIR,
    PENYELIA,
    AHLI_PERTAMA,
    AHLI_MUDA,
    AHLI_MADYA,
    AHLI_UTAMA
}
