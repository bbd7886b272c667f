package org.chancery.reading.word;

import java.util.Optional;

/// A paragraph as it was typed, before its automatic number.
///
/// @param format what it says about itself, without its style
/// @param bold whether all of its letters are set bold by hand
/// @param runsOn whether a tracked change deletes its end, so that the next paragraph continues it
record Typed(String text, Optional<String> style, Format format, boolean bold, boolean runsOn) {

    Typed then(Typed next) {
        return new Typed(text + next.text, style, format, bold && next.bold, next.runsOn);
    }
}
