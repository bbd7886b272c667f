package org.chancery.desk.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.file.Part;
import org.chancery.store.tables.exporting.Told;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// One entry of an export, with what its calendar was told of it before.
///
/// @param event empty if it is not exported
/// @param part what is written of it; empty if it is not exported
public record Listed(CalendarEntry shown, Optional<Event> event, Optional<Part> part, Optional<Told> told) {

    /// What is not exported is not told, and so changes nothing.
    public Difference difference() {
        if (event.isEmpty())
            return Difference.UNCHANGED;
        if (told.isEmpty())
            return Difference.NEW;
        if (part.map(Part::fingerprint).equals(told.map(Told::fingerprint)))
            return Difference.UNCHANGED;
        if (event.filter(Event::cancelled).isPresent() && !told.get().cancelled())
            return Difference.CANCELLED;
        return before().isPresent() ? Difference.MOVED : Difference.CHANGED;
    }

    /// The date that the calendar was told last, if it is another.
    Optional<When> before() {
        return told.map(Told::when).filter(when -> !when.sameDateAs(shown.entry().when()));
    }

    /// Why it is not exported, in a few words; empty if it is.
    String why() {
        if (event.isPresent())
            return "";
        return switch (Placement.of(shown.entry())) {
            case Placement.Nowhere nowhere -> nowhere.why();
            case Placement.Placed placed -> "no exact day: " + WhenLabel.medium(shown.entry().when());
        };
    }

    Row row(List<Integer> reminders) {
        return new Row(shown.entry(), why(), reminders, difference(), event.isPresent() ? before() : Optional.empty(),
                event.map(Event::placement).flatMap(Listed::lastDay));
    }

    private static Optional<LocalDate> lastDay(Placement.Placed placement) {
        return placement instanceof Placement.LastDay inexact ? Optional.of(inexact.last()) : Optional.empty();
    }
}
