package org.chancery.icalendar.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Description;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.OutsideEvent;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;
import org.chancery.icalendar.Placement;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// DESCRIPTION: who owes it, under which resolution, what is in doubt, and where it is written; then what the calendar said that it came from,
/// but for what that says already.
public final class DescriptionBuilder {

    public static final String OWNER = "Owner: ";
    public static final String DOUBT = "To check: ";

    private DescriptionBuilder() {}

    public static Optional<Property> build(Event event) {
        String outside = event.shown().outside().map(OutsideEvent::description).orElse("");
        List<String> lines = new ArrayList<>(lines(event).stream().filter(line -> !outside.contains(line)).toList());
        add(lines, "", outside);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Description(String.join("\n", lines)));
    }

    private static List<String> lines(Event event) {
        List<String> lines = own(event);
        event.shown().sources().forEach(source -> lines.add(source(source)));
        return lines;
    }

    private static List<String> own(Event event) {
        List<String> lines = new ArrayList<>();
        if (event.entry() instanceof Deliverable deliverable) {
            add(lines, OWNER, deliverable.owner());
            standing(deliverable.status()).ifPresent(lines::add);
        }
        add(lines, "", event.shown().resolution());
        add(lines, DOUBT, event.entry().doubt());
        lines.addAll(limits(event));
        return lines;
    }

    /// What it says of the entry itself, without its sources and without what another calendar said.
    public static String text(Event event) {
        return String.join("\n", own(event));
    }

    /// The line that says how something owed stands; empty if it is simply expected.
    public static Optional<String> standing(Deliverable.Status status) {
        return switch (status) {
            case EXPECTED -> Optional.empty();
            case UNCONFIRMED -> Optional.of("Not confirmed yet.");
            case PART_RECEIVED -> Optional.of("Part of it was received.");
            case MET -> Optional.of("Received.");
            case SUPERSEDED -> Optional.of("Something else took its place.");
            case DROPPED -> Optional.of("No longer expected.");
        };
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
