package org.chancery.ui.review.text;

import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Id;
import org.chancery.ui.kit.Tone;

/// Words marked in a paragraph of the text, how they were read, and the proposals that rest on them.
///
/// @param start first character in the paragraph's text
/// @param end the character after its last
/// @param tone MEETING, DEADLINE, IMPRECISE for what has no day, PLAIN for what proposes nothing
/// @param items the proposals they belong to; empty for a date that proposes nothing by itself
public record Mark(int start, int end, Tone tone, Weight weight, Reading reading, List<Id> items) {

    /// How loudly the mark speaks.
    public enum Weight {
        /// A date that counts: its words lie on a colour.
        FULL,
        /// The words of a promise or an ask around their date, if any: a coloured line under them.
        LIGHT,
        /// A date that is past or a mere period: a thin grey line under it.
        FAINT;

        /// Name of its class in the style sheet.
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mark {
        if (end <= start)
            throw new IllegalArgumentException("a mark covers something: " + start + " to " + end);
        items = List.copyOf(items);
    }

    boolean covers(int offset) {
        return start <= offset && offset <= end;
    }
}
