package org.chancery.ui.review.paper;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.ui.kit.Tone;

/// A date expression marked in a paragraph of the text, and the proposals that rest on it.
///
/// @param start first character in the paragraph's text
/// @param end the character after its last
/// @param tone MEETING, DEADLINE, or IMPRECISE for what has no day
/// @param why how it was read, for whoever points at it; may be empty
/// @param items the proposals it belongs to; empty for a date that proposes nothing by itself
public record Mark(int start, int end, Tone tone, String why, List<Id> items) {

    public Mark {
        if (end <= start)
            throw new IllegalArgumentException("a mark covers something: " + start + " to " + end);
        items = List.copyOf(items);
    }
}
