package org.chancery.agenda;

/// A body that meets, decides and asks: an assembly, a board, a committee, a working group.
///
/// @param shortName what people call it in a list: "Executive Board", "OEWG-H"; the name itself if there is none
public record Body(Id id, String name, String shortName) {

    public Body {
        if (name.isBlank())
            throw new IllegalArgumentException("a body has a name");
        if (shortName.isBlank())
            shortName = name;
    }
}
