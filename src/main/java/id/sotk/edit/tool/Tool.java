package id.sotk.edit.tool;

import id.sotk.model.Document;

/// One gesture in progress, as a value: each pointer is answered by a step and the tool that goes on.
public sealed interface Tool permits SelectTool, BoxTool, OfficialTool, MarqueeTool, PanTool {

    /// Answers the pointer; asks the document what may be done and never changes it.
    Turn on(Pointer pointer, Document document);

    /// What is in the hand while this gesture lasts.
    default Cargo cargo() {
        return switch (this) {
            case BoxTool _ -> Cargo.BOX;
            case OfficialTool _ -> Cargo.OFFICIAL;
            case SelectTool _,MarqueeTool _,PanTool _ -> Cargo.NOTHING;
        };
    }
}
