package org.chancery.icalendar.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.PlainText;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.icalendar.property.ClassBuilder;
import org.chancery.icalendar.property.DtStampBuilder;
import org.chancery.icalendar.property.LastModifiedBuilder;
import org.chancery.icalendar.property.SequenceBuilder;
import org.chancery.icalendar.property.SummaryBuilder;
import org.chancery.time.text.WhenLabel;

/// VEVENT for a reminder, where a calendar drops alarms: an all-day entry on the day on which the reminder comes.
///
/// Its UID is the entry's with the days before, so that it moves with the entry; one that was written once and comes no more is cancelled.
public final class ReminderBuilder {

    /// The entry that it reminds of, so that what we read back is not taken for a meeting.
    public static final String OF = "X-CHANCERY-REMINDER-OF";

    private static final List<Function<Event, Optional<Property>>> BOOKKEEPING = List.of(SequenceBuilder::build,
            DtStampBuilder::build, LastModifiedBuilder::build, ClassBuilder::build);

    private ReminderBuilder() {}

    static List<VEvent> build(Event event, ZoneId officer) {
        Set<Integer> live = AlarmsBuilder.soundings(event, officer).stream().map(Sounding::daysBefore)
                .map(Math::toIntExact).collect(Collectors.toSet());
        return Stream.concat(live.stream(), event.shown().formerLeads().stream())
                .distinct()
                .sorted()
                .map(lead -> live.contains(lead)
                        ? event(event, lead, title(event, lead), ImmutableStatus.VEVENT_CONFIRMED, officer)
                        : event(event, lead, SummaryBuilder.CANCELLED + title(event, lead),
                                ImmutableStatus.VEVENT_CANCELLED, officer))
                .toList();
    }

    /// "In 7 days: Papers posted"; "7 days before May 2025: Guidelines adopted", as the day itself is not known.
    private static String title(Event event, int lead) {
        String title = PlainText.line(event.entry().title());
        String days = lead == 1 ? "1 day" : lead + " days";
        if (event.placement() instanceof Placement.LastDay)
            return days + " before " + WhenLabel.full(event.entry().when()) + ": " + title;
        return (lead == 1 ? "Tomorrow: " : "In " + days + ": ") + title;
    }

    private static VEvent event(Event event, int lead, String title, Status status, ZoneId officer) {
        LocalDate day = Reminder.countedFrom(event.entry().when(), officer).orElseThrow().minusDays(lead);
        var properties = new ArrayList<Property>();
        properties.add(new Uid(event.shown().uid() + "-" + lead + "d"));
        BOOKKEEPING.forEach(b -> b.apply(event).ifPresent(properties::add));
        properties.addAll(List.of(
                new DtStart<>(day),
                new DtEnd<>(day.plusDays(1)),
                new Summary(title),
                new Description("Reminder of " + WhenLabel.full(event.entry().when()) + "."),
                new XProperty(OF, event.shown().uid()),
                status,
                ImmutableTransp.TRANSPARENT));
        return new VEvent(new PropertyList(properties));
    }
}
