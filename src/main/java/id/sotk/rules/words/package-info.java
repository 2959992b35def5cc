/// The words of findings: what fills a message, what deeds are called, and the name somebody may have meant.
/// It may use `regulation`, `model` and `language`.
/// Start with [Word].
package id.sotk.rules.words;
