package org.chancery.icalendar.alarm;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.property.SummaryBuilder;

/// VALARM: one for each reminder, the most important first, as some calendars keep only one.
public final class AlarmsBuilder {

    /// Near enough not to be forgotten, early enough to act on.
    private static final int BEST_DAYS_BEFORE = 7;
    static final Comparator<Reminder> BY_IMPORTANCE = Comparator
            .<Reminder>comparingInt(r -> Math.abs(r.daysBefore() - BEST_DAYS_BEFORE))
            .thenComparing(Reminder::daysBefore)
            .thenComparing(Reminder::at);

    private AlarmsBuilder() {}

    /// @param officer the zone in which the clock times of reminders are meant
    public static List<VAlarm> build(Event event, ZoneId officer) {
        if (event.settled())
            return List.of();
        var leads = new LinkedHashMap<Duration, Reminder>();
        event.shown()
                .reminders()
                .stream()
                .sorted(BY_IMPORTANCE)
                .forEach(r -> leads.putIfAbsent(LeadTime.of(r, event.placement(), officer), r));
        return leads.entrySet().stream().map(e -> alarm(e.getKey(), text(e.getValue(), event))).toList();
    }

    private static VAlarm alarm(Duration lead, String text) {
        // a Duration, as a Period of 14 days would be written in weeks, which some calendars read as no time at all
        var trigger = new Trigger(lead.negated());
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, trigger, new Description(text))));
    }

    private static String text(Reminder reminder, Event event) {
        String title = SummaryBuilder.text(event);
        if (event.placement() instanceof Placement.LastDay)
            return title;
        return switch (reminder.daysBefore()) {
            case 0 -> title;
            case 1 -> "Tomorrow: " + title;
            default -> "In " + reminder.daysBefore() + " days: " + title;
        };
    }
}
