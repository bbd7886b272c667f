package org.chancery.icalendar.reading.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// DATE and DATE-TIME: `20241209`, `20241209T100000`, `20241209T070000Z`.
///
/// Also taken are hyphens and colons between the figures, and a time without seconds, as some write them.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5">RFC 5545, 3.3.4 and 3.3.5</a>
public final class DateText {

    private static final int DATE = 8;
    private static final int LONGEST = 32;
    /// No part of a date or time.
    private static final int NONE = -1;

    private DateText() {}

    /// Whether the time is in UTC.
    public static boolean isUtc(String value) {
        return value.endsWith("Z") || value.endsWith("z");
    }

    /// Whether there is a day and no time.
    public static boolean isDay(String value) {
        return value.indexOf('T') < 0 && value.indexOf('t') < 0;
    }

    public static Optional<LocalDate> day(String value) {
        String text = figures(value);
        try {
            return text.length() == DATE || text.length() > DATE && text.charAt(DATE) == 'T'
                    ? Optional.of(LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, DATE)))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The clock time, whatever its zone; 00:00 for a day.
    public static Optional<LocalDateTime> local(String value) {
        String text = figures(value);
        try {
            return day(text).map(day -> text.length() == DATE ? day.atStartOfDay() : at(day, text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// 24:00 is the beginning of the next day; a leap second is the second before it.
    private static LocalDateTime at(LocalDate day, String text) {
        int hour = number(text, 9, 11);
        int minute = text.length() >= 13 ? number(text, 11, 13) : 0;
        int second = text.length() >= 15 ? number(text, 13, 15) : 0;
        if (hour == 24 && minute == 0 && second == 0)
            return day.plusDays(1).atStartOfDay();
        return day.atTime(LocalTime.of(hour, minute, Math.min(second, 59)));
    }

    private static int number(String text, int from, int to) {
        return text.length() < to ? NONE : Integer.parseInt(text, from, to, 10);
    }

    private static String figures(String value) {
        String text = value.strip();
        if (text.length() > LONGEST)
            return "";
        if (text.indexOf('-') > 0 || text.indexOf(':') > 0)
            text = text.replace("-", "").replace(":", "");
        if (text.indexOf('t') > 0)
            text = text.replace('t', 'T');
        return isUtc(text) ? text.substring(0, text.length() - 1) : text;
    }
}
