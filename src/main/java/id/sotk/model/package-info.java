/// Says what a structure is, who sits where, what work there is and where each box is drawn; values only.
/// It may use the JDK.
/// Start with the types a design is made of.
package id.sotk.model;
