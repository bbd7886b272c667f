package org.chancery.icalendar.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        List<Sounding> live = AlarmsBuilder.soundings(event, officer);
        Set<Integer> leads = live.stream().map(Sounding::daysBefore).map(Math::toIntExact).collect(Collectors.toSet());
        var reminders = new TreeMap<Integer, VEvent>();
        event.shown().formerLeads().stream().filter(lead -> !leads.contains(lead)).forEach(
                lead -> reminders.put(lead,
                        event(event, lead, gone(event), ImmutableStatus.VEVENT_CANCELLED, officer)));
        live.forEach(sounding -> reminders.computeIfAbsent(Math.toIntExact(sounding.daysBefore()),
                lead -> event(event, lead, AlarmsBuilder.text(sounding, event), ImmutableStatus.VEVENT_CONFIRMED,
                        officer)));
        return List.copyOf(reminders.values());
    }

    private static String gone(Event event) {
        return SummaryBuilder.CANCELLED + "reminder of " + PlainText.line(event.entry().title());
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
