package org.chancery.agenda;

import org.chancery.document.Evidence;

/// Where a date comes from.
public sealed interface Origin {

    /// A person typed it.
    record Typed() implements Origin {}

    /// It stands in a paper, and opens its paragraph.
    record Extracted(Evidence evidence) implements Origin {}
}
