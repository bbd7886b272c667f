package org.chancery.icalendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.icalendar.reading.component.Component;

/// Calendar files written for the tests, and what is read of them.
public final class Ics {

    private Ics() {}

    /// A calendar with one event of these lines, which has a UID and a start unless they say otherwise.
    public static String event(String... lines) {
        String all = String.join("\n", lines);
        String uid = all.contains("UID") ? "" : "UID:lake-1\n";
        String start = all.contains("DTSTART") ? "" : "DTSTART;VALUE=DATE:20241209\n";
        return calendar("BEGIN:VEVENT\n" + uid + start + all + "\nEND:VEVENT");
    }

    public static String calendar(String... blocks) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Lake Board//Office//EN\n" + String.join("\n", blocks)
                + "\nEND:VCALENDAR\n";
    }

    public static CalendarAnswer.Read read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    public static CalendarAnswer.Read read(byte[] file) {
        CalendarAnswer answer = CalendarReading.of(file);
        assertThat(answer).isInstanceOf(CalendarAnswer.Read.class);
        return (CalendarAnswer.Read) answer;
    }

    public static List<Component> components(String file) {
        return read(file).components();
    }

    /// The only component of a file of which nothing is refused.
    public static Component only(String file) {
        CalendarAnswer.Read read = read(file);
        assertThat(read.refused()).isEmpty();
        assertThat(read.components()).hasSize(1);
        return read.components().getFirst();
    }

    /// Why the only event of a file is refused.
    public static String refusal(String file) {
        CalendarAnswer.Read read = read(file);
        assertThat(read.components()).isEmpty();
        assertThat(read.refused()).hasSize(1);
        return read.refused().getFirst().why();
    }

    /// Why nothing of a file is taken.
    public static String sentence(byte[] file) {
        CalendarAnswer answer = CalendarReading.of(file);
        assertThat(answer).isInstanceOf(CalendarAnswer.Unreadable.class);
        return ((CalendarAnswer.Unreadable) answer).sentence();
    }
}
