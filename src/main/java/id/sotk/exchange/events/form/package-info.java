/// Turns the text of an event log into rows of cells and back: CSV and XES.
/// It may use the JDK's StAX and nothing of the house.
/// Start with [id.sotk.exchange.events.form.LogTable].
package id.sotk.exchange.events.form;
