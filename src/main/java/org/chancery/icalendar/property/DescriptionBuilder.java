package org.chancery.icalendar.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Description;
import org.chancery.agenda.Deliverable;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;
import org.chancery.icalendar.Placement;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// DESCRIPTION: who owes it, under which resolution, what is in doubt, and where it is written.
public final class DescriptionBuilder {

    private DescriptionBuilder() {}

    public static Optional<Property> build(Event event) {
        List<String> lines = new ArrayList<>();
        if (event.entry() instanceof Deliverable deliverable)
            deliverable(deliverable, lines);
        add(lines, "", event.shown().resolution());
        add(lines, "To check: ", event.entry().doubt());
        lines.addAll(limits(event));
        event.shown().sources().forEach(source -> lines.add(source(source)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Description(String.join("\n", lines)));
    }

    private static void deliverable(Deliverable deliverable, List<String> lines) {
        add(lines, "Owner: ", deliverable.owner());
        switch (deliverable.status()) {
            case EXPECTED -> {
            }
            case UNCONFIRMED -> lines.add("Not confirmed yet.");
            case PART_RECEIVED -> lines.add("Part of it was received.");
            case MET -> lines.add("Received.");
            case SUPERSEDED -> lines.add("Something else took its place.");
            case DROPPED -> lines.add("No longer expected.");
        }
    }

    private static List<String> limits(Event event) {
        return switch (event.placement()) {
            case Placement.LastDay l -> List.of("The day is not known: " + WhenLabel.full(event.entry().when())
                    + ". Shown on the last day it can be, " + WhenLabel.medium(Day.of(l.last())) + ".");
            case Placement.Timed t when !t.endKnown() && !(event.entry() instanceof Deliverable) ->
                List.of("The end is not known. Shown as one hour.");
            case Placement.Timed t -> List.of();
            case Placement.AllDay a -> opening(event.entry().when());
        };
    }

    private static List<String> opening(When when) {
        return when instanceof Days days && days.opening().isPresent()
                ? List.of("Opens on " + WhenLabel.medium(Day.of(days.first())) + " at " + days.opening().get().time()
                        + " (" + days.opening().get().zone() + ").")
                : List.of();
    }

    private static String source(CalendarEntry.Source source) {
        String place = PlainText.line(source.place());
        return "“" + PlainText.lines(source.quote()) + "” (" + (place.isEmpty() ? "" : place + ", ")
                + PlainText.line(source.document()) + ")";
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isBlank())
            lines.add(before + PlainText.lines(text));
    }
}
