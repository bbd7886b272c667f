package org.chancery.icalendar.property;

import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.property.Categories;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;

/// CATEGORIES: the body, and whether it is a meeting or a deadline.
///
/// The name is written without the characters that would have to be escaped, and without quotes: libical divides categories at a comma that is
/// escaped, and not at a comma behind a quote.
public final class CategoriesBuilder {

    public static final String MEETING = "Meeting";
    public static final String DEADLINE = "Deadline";

    private CategoriesBuilder() {}

    public static Optional<Property> build(Event event) {
        String kind = switch (event.entry()) {
            case Meeting m -> MEETING;
            case Deliverable d -> DEADLINE;
        };
        String body = PlainText.line(event.shown().body().replaceAll("[\",;\\\\]", " "));
        return Optional.of(new Categories(new TextList(body.isEmpty() ? List.of(kind) : List.of(body, kind))));
    }
}
