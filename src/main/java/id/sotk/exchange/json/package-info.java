/// Says how a design and its parts are written as JSON, the same in files and in the store.
/// It may use `model` and Jackson.
/// Start with the mapper of the model.
package id.sotk.exchange.json;
