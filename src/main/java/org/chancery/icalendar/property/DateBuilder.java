package org.chancery.icalendar.property;

import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.XProperty;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;

/// X-CHANCERY-DATE: the date as the book has it, where the start and end on the calendar do not say the same.
public final class DateBuilder {

    public static final String NAME = "X-CHANCERY-DATE";

    private DateBuilder() {}

    public static Optional<Property> build(Event event) {
        When when = event.entry().when();
        boolean told = told(event.placement()).filter(when::sameDateAs).isPresent();
        return told ? Optional.empty() : Optional.of(new XProperty(NAME, WhenText.write(when)));
    }

    /// The date that somebody would read off the calendar.
    private static Optional<When> told(Placement.Placed placement) {
        return switch (placement) {
            case Placement.AllDay a -> Optional.of(run(a.first(), a.last()));
            case Placement.LastDay l -> Optional.empty();
            case Placement.Timed t -> Optional.of(Moment.of(t.start().toLocalDate(), t.start().toLocalTime(),
                    t.end().toLocalTime(), t.start().getZone()));
        };
    }

    private static When run(LocalDate first, LocalDate last) {
        return first.equals(last) ? Day.of(first) : Days.of(first, last);
    }
}
