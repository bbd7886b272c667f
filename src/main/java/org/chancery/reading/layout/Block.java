package org.chancery.reading.layout;

import java.util.Set;

/// Lines that belong together: a paragraph, unless a page break or a blank line cut one in two.
///
/// @param text on one line, white space collapsed, its number or bullet still in front
public record Block(String text, int page, Set<Sign> signs) {

    /// What the file says about a block besides its words.
    public enum Sign {
        /// The file itself calls it a heading.
        HEADING,
        /// It is set in larger or bolder type than the running text.
        EMPHASIS,
        /// It has white space above and below.
        ALONE,
        /// The file itself numbers it or gives it a bullet, so the label in front is certain.
        LISTED
    }

    public Block {
        signs = Set.copyOf(signs);
    }

    boolean is(Sign sign) {
        return signs.contains(sign);
    }
}
