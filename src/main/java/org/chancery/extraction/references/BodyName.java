package org.chancery.extraction.references;

/// A body as a paper names it.
///
/// @param name in full: "Committee of Permanent Representatives"
/// @param shortName what people call it: "CPR"
public record BodyName(String name, String shortName) {

    static BodyName of(String name) {
        return new BodyName(name, name);
    }
}
