package org.chancery.icalendar.alarm;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<Duration> leads = new HashSet<>();
        return event.shown()
                .reminders()
                .stream()
                .sorted(BY_IMPORTANCE)
                .filter(r -> leads.add(LeadTime.of(r, event.placement(), officer)))
                .map(r -> alarm(r, event, officer))
                .toList();
    }

    private static VAlarm alarm(Reminder reminder, Event event, ZoneId officer) {
        // a Duration, as a Period of 14 days would be written in weeks, which some calendars read as no time at all
        var trigger = new Trigger(LeadTime.of(reminder, event.placement(), officer).negated());
        return new VAlarm(
                new PropertyList(List.of(ImmutableAction.DISPLAY, trigger, new Description(text(reminder, event)))));
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
