/// Says in the user's language what is wrong with the punctuation of a JSON file.
/// May use the JDK and Jackson's parser; knows neither profiles nor designs.
/// Start at [JsonSlip].
package id.sotk.regulation.json;
