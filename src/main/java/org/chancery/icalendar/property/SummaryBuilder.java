package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Summary;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;
import org.chancery.icalendar.Placement;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Precision;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// SUMMARY: the title, with what a reader must not miss before it: that it is cancelled, that the day is not known.
public final class SummaryBuilder {

    /// For the calendars that do not show STATUS.
    public static final String CANCELLED = "CANCELLED: ";

    private SummaryBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new Summary(text(event)));
    }

    /// "CANCELLED: May 2025 (month only): Guidelines adopted".
    public static String text(Event event) {
        return before(event) + PlainText.line(event.entry().title());
    }

    /// What stands before the title: "CANCELLED: May 2025 (month only): ".
    public static String before(Event event) {
        String cancelled = event.cancelled() ? CANCELLED : "";
        return cancelled
                + (event.placement() instanceof Placement.LastDay ? inexact(event.entry().when()) + ": " : "");
    }

    private static String inexact(When when) {
        boolean whole = when instanceof Imprecise i && i.part() == Part.WHOLE;
        String known = whole && when.precision() == Precision.MONTH
                ? "month only"
                : whole && when.precision() == Precision.YEAR ? "year only" : "no exact day";
        return WhenLabel.full(when) + " (" + known + ")";
    }
}
