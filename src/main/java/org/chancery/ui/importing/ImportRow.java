package org.chancery.ui.importing;

import java.util.StringJoiner;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.desk.calendars.CalendarLine;
import org.chancery.desk.calendars.Decision;
import org.chancery.desk.calendars.Difference;
import org.chancery.time.text.WhenLabel;

/// A line of a calendar file, with what the officer decides about it.
record ImportRow(CalendarLine line, ObjectProperty<Decision> decision) {

    ImportRow(CalendarLine line) {
        this(line, new SimpleObjectProperty<>(line.proposed()));
    }

    boolean taken() {
        return decision.get() != Decision.LEAVE;
    }

    boolean open() {
        return line.kind().decisions().size() > 1;
    }

    /// To the next of what may be decided.
    void next() {
        var all = line.kind().decisions();
        decision.set(all.get((all.indexOf(decision.get()) + 1) % all.size()));
    }

    String date() {
        return line.when().map(WhenLabel::medium).orElse("");
    }

    /// "date: Mon 9 Dec 2024 → Mon 16 Dec 2024"; a line for each field, then the reason and what to know.
    String details() {
        var details = new StringJoiner("\n");
        for (Difference each : line.differences())
            details.add(each.field() + ": " + orNone(each.before()) + " → " + orNone(each.after()));
        if (!line.reason().isEmpty())
            details.add(line.reason());
        line.remarks().forEach(details::add);
        return details.toString();
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none" : value.replace('\n', ' ');
    }
}
