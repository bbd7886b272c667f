package org.chancery.icalendar.alarm;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.property.SummaryBuilder;

/// VALARM: one for each reminder, the most important first, as some calendars keep only one.
public final class AlarmsBuilder {

    /// Near enough not to be forgotten, early enough to act on.
    private static final int BEST_DAYS_BEFORE = 7;
    private static final Comparator<Sounding> BY_IMPORTANCE = Comparator
            .<Sounding>comparingLong(s -> Math.abs(s.daysBefore() - BEST_DAYS_BEFORE))
            .thenComparing(Sounding::daysBefore)
            .thenComparing(Sounding::at);

    private AlarmsBuilder() {}

    /// @param officer the zone in which the clock times of reminders are meant
    public static List<VAlarm> build(Event event, ZoneId officer) {
        if (event.settled())
            return List.of();
        var leads = new TreeMap<Sounding, Duration>(BY_IMPORTANCE);
        event.shown().reminders().forEach(reminder -> {
            Duration lead = LeadTime.of(reminder, event.placement(), officer);
            leads.put(LeadTime.told(lead, event.placement(), officer), lead);
        });
        return leads.entrySet().stream().map(e -> alarm(e.getValue(), text(e.getKey(), event))).toList();
    }

    private static VAlarm alarm(Duration lead, String text) {
        // a Duration, as a Period of 14 days would be written in weeks, which some calendars read as no time at all
        var trigger = new Trigger(lead.negated());
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, trigger, new Description(text))));
    }

    private static String text(Sounding sounding, Event event) {
        String title = SummaryBuilder.text(event);
        if (event.placement() instanceof Placement.LastDay)
            return title;
        if (sounding.daysBefore() == 0)
            return title;
        return (sounding.daysBefore() == 1 ? "Tomorrow: " : "In " + sounding.daysBefore() + " days: ") + title;
    }
}
