/// Says what the Sistem Kerja regulation of one region demands: pure values, no code per region.
/// It may use `model` and `language`; `regulation.norm` and `regulation.work` hold the norms and the flow of work.
/// Start at [Profile]; `regulation.file` reads one.
package id.sotk.regulation;
