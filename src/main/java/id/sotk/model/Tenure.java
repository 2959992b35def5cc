package id.sotk.model;

/// How the holder has the post: definitively, or acting as Plt, Plh or Pj.
public enum Tenure {
    DEFINITIVE,
    PLT,
    PLH,
    PJ
}
