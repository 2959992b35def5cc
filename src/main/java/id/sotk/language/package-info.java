/// In which words the program speaks: languages, texts in each of them, and the field's words for its choices.
/// It may use the JDK.
/// Start with [LocalizedText].
package id.sotk.language;
