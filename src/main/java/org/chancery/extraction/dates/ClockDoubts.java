package org.chancery.extraction.dates;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.time.Moment;

/// What in a clock time does not fit together, said in plain sentences.
final class ClockDoubts {

    private static final Pattern TO_TWELVE_AM = Pattern
            .compile(
                    "\\d[\\d:.]{0,4} ?(?:a\\.?m\\.?)? ?(?:[-\u2013\u2014]|to|until|and|till) ?12(?:[:.]00)? ?a\\.?m\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WINTER_NAME = Pattern.compile(
            "\\b(?:CET|EST|PST|Central European Time|Eastern Standard Time)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMER_NAME = Pattern.compile("\\b(?:CEST|EDT|PDT|BST|Summer Time|Daylight Time)\\b",
            Pattern.CASE_INSENSITIVE);
    /// An end before this hour after an evening start is a night, not a slip.
    private static final int MORNING = 6;

    private ClockDoubts() {}

    static Resolved of(ClockTime clock, Moment moment, String text, Resolved resolved) {
        Resolved with = resolved;
        if (clock.noonForTwelveAm()) {
            long hours = 24L - moment.from().getHour();
            with = with.but("The text says \"" + toTwelveAm(text) + "\"; read as 12 noon, since midnight would make it "
                    + hours + " hours.");
        }
        boolean over = moment.until().filter(u -> u.isBefore(moment.from()) && u.getHour() >= MORNING).isPresent();
        if (over)
            with = with.but("It would end before it begins, so that its end falls on the next day.");
        return zoneOutOfSeason(moment, text) ? with.but(zone(moment)) : with;
    }

    private static String toTwelveAm(String text) {
        Matcher found = TO_TWELVE_AM.matcher(text);
        return found.find() ? found.group() : text;
    }

    private static boolean zoneOutOfSeason(Moment moment, String text) {
        ZoneId zone = moment.zone();
        boolean moves = !zone.getRules().getTransitionRules().isEmpty();
        return moves && (isSummer(moment) ? WINTER_NAME : SUMMER_NAME).matcher(text).find();
    }

    private static boolean isSummer(Moment moment) {
        return moment.zone().getRules().isDaylightSavings(moment.start().toInstant());
    }

    private static String zone(Moment moment) {
        return "The zone that the text names does not fit the season: on " + Doubts.date(moment.day())
                + " the clocks show "
                + (isSummer(moment) ? "summer" : "winter") + " time. Read as local time.";
    }
}
