package org.chancery.icalendar.alarm;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.Profile;
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

    /// The alarms of an event, of which its calendar may take fewer than there are.
    ///
    /// @param officer the zone in which the clock times of reminders are meant
    public static List<VAlarm> build(Event event, ZoneId officer, Profile profile) {
        return alarms(event, officer, profile, new ParameterList());
    }

    /// The alarms of a task that has no start, counted from when it is due.
    public static List<VAlarm> beforeDue(Event event, ZoneId officer, Profile profile) {
        return alarms(event, officer, profile, new ParameterList(List.of(Related.END)));
    }

    /// When it is reminded of, each time once, the most important first; never for what is over.
    public static List<Sounding> soundings(Event event, ZoneId officer) {
        return List.copyOf(leads(event, officer).keySet());
    }

    private static String text(Sounding sounding, Event event) {
        String title = SummaryBuilder.text(event);
        if (event.placement() instanceof Placement.LastDay)
            return title;
        if (sounding.daysBefore() == 0)
            return title;
        return (sounding.daysBefore() == 1 ? "Tomorrow: " : "In " + sounding.daysBefore() + " days: ") + title;
    }

    private static List<VAlarm> alarms(Event event, ZoneId officer, Profile profile, ParameterList related) {
        long most = switch (profile.alarms()) {
            case ALL -> Long.MAX_VALUE;
            case FIRST -> 1;
            case ENTRIES -> 0;
        };
        return leads(event, officer).entrySet()
                .stream()
                .limit(most)
                .map(e -> alarm(e.getValue(), text(e.getKey(), event), related))
                .toList();
    }

    private static SortedMap<Sounding, Duration> leads(Event event, ZoneId officer) {
        var leads = new TreeMap<Sounding, Duration>(BY_IMPORTANCE);
        if (!event.settled())
            event.shown().reminders().forEach(reminder -> {
                Duration lead = LeadTime.of(reminder, event.placement(), officer);
                leads.put(LeadTime.told(lead, event.placement(), officer), lead);
            });
        return leads;
    }

    private static VAlarm alarm(Duration lead, String text, ParameterList related) {
        // a Duration, as a Period of 14 days would be written in weeks, which some calendars read as no time at all
        var trigger = new Trigger(related, lead.negated());
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, trigger, new Description(text))));
    }
}
