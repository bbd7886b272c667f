package org.chancery.icalendar.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.Entries;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;

/// Writing entries and reading them back, in two ways that know nothing of each other.
final class Calendars {

    private Calendars() {}

    static CalendarFile file(List<CalendarEntry> entries) {
        return new CalendarFile("Chancery", Entries.NAIROBI, Profile.PLAIN,
                entries.stream().flatMap(e -> Event.of(e).stream()).toList());
    }

    static byte[] octets(CalendarFile file) {
        var out = new ByteArrayOutputStream();
        try {
            file.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] octets(List<CalendarEntry> entries) {
        return octets(file(entries));
    }

    static List<Reading> byHand(byte[] file) {
        return Reading.of(ContentLines.read(file));
    }

    static Calendar parsed(byte[] file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    static List<Reading> byIcal4j(byte[] file) {
        return parsed(file).<VEvent>getComponents("VEVENT").stream().map(Calendars::reading).toList();
    }

    private static Reading reading(VEvent event) {
        Temporal start = event.getStartDate().orElseThrow().getDate();
        Temporal end = event.getEndDate(false).orElseThrow().getDate();
        return new Reading(event.getUid().orElseThrow().getValue(), event.getSummary().getValue(), text(start),
                text(end), start instanceof LocalDate,
                event.getAlarms().stream().map(Calendars::seconds).toList());
    }

    private static String text(Temporal time) {
        return switch (time) {
            case LocalDate day -> day.toString();
            case ZonedDateTime zoned -> zoned.toInstant().toString();
            case Instant instant -> instant.toString();
            default -> throw new AssertionError(time.getClass());
        };
    }

    private static long seconds(VAlarm alarm) {
        return Duration.from(alarm.getTrigger().orElseThrow().getDuration()).toSeconds();
    }
}
