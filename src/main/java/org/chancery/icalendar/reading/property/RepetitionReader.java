package org.chancery.icalendar.reading.property;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.Repetition;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.timezone.Zones;

/// RRULE, RDATE and EXDATE: how it repeats, as written. EXRULE is taken for a rule that cannot be followed.
public final class RepetitionReader {

    private static final Repetition NONE = new Repetition(List.of(), List.of(), List.of());

    private RepetitionReader() {}

    /// @throws org.chancery.icalendar.reading.lines.Exceeded if more dates are listed than the limit
    public static Repetition read(Block block, Zones zones, List<String> remarks) {
        List<String> rules = block.all("RRULE").map(line -> line.value().strip()).filter(r -> !r.isEmpty()).toList();
        if (rules.isEmpty() && block.first("RDATE").isEmpty() && block.first("EXDATE").isEmpty())
            return NONE;
        FileLimit.LISTED_DATES.check(Stream.of("RDATE", "EXDATE").flatMap(block::all)
                .mapToLong(line -> 1 + line.value().chars().filter(c -> c == ',').count())
                .sum());
        if (block.first("EXRULE").isPresent())
            remarks.add("A rule for what does not take place is left out.");
        return new Repetition(rules, dates(block, "RDATE", zones, remarks), dates(block, "EXDATE", zones, remarks));
    }

    private static List<CalendarTime> dates(Block block, String property, Zones zones, List<String> remarks) {
        return block.all(property).flatMap(line -> dates(line, zones, remarks)).toList();
    }

    /// Of a period, its start.
    private static Stream<CalendarTime> dates(ContentLine line, Zones zones, List<String> remarks) {
        return Stream.of(line.value().split(","))
                .map(value -> value.split("/")[0].strip())
                .filter(value -> !value.isEmpty())
                .map(value -> TimeReader.read(line, value, "date", zones, remarks));
    }
}
