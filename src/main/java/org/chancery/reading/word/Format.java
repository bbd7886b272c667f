package org.chancery.reading.word;

import java.util.Optional;

/// What is said about a paragraph's layout, by itself or by its style; what is not said is empty.
///
/// @param outline level in the document's outline, 0 for a chapter; 9 for running text
/// @param list number of the list it belongs to; 0 takes it out of any
/// @param level level in that list, 0 for the outermost
/// @param before white space above in twentieths of a point
/// @param after white space below in twentieths of a point
record Format(Optional<Integer> outline, Optional<Integer> list, Optional<Integer> level, Optional<Integer> before,
        Optional<Integer> after, Optional<Boolean> bold) {

    static final Format NONE = new Format(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// This format, with what it leaves unsaid taken from another.
    Format over(Format base) {
        return new Format(outline.or(() -> base.outline), list.or(() -> base.list), level.or(() -> base.level),
                before.or(() -> base.before),
                after.or(() -> base.after), bold.or(() -> base.bold));
    }
}
