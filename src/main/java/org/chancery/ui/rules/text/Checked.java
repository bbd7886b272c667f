package org.chancery.ui.rules.text;

import java.util.List;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.time.text.PlainText.BadLine;

/// A text as it was understood, and what saving it would change.
///
/// @param text that was read
/// @param value what is understood of it
/// @param refused the lines that are not
/// @param effects the dates of the book that would be counted otherwise
public record Checked<T>(String text, T value, List<BadLine> refused, List<Line> effects) {

    public Checked {
        refused = List.copyOf(refused);
        effects = List.copyOf(effects);
    }
}
