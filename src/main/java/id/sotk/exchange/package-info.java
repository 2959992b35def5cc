/// Reads and writes what goes in and out, one class per format.
/// It may use every storey below but `edit`; Jackson, PDFBox and StAX.
/// Start with the reader and writer of a design as JSON.
package id.sotk.exchange;
