package org.chancery.cli.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayYear;
import org.chancery.time.working.WorkingDays;

/// The working calendar of the duty station, for a person and in JSON.
public final class HolidaysAnswer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final String EVERY = "every";

    private HolidaysAnswer() {}

    public static void print(WorkingDays days, PrintWriter out) {
        HolidayList list = days.holidays();
        out.println(list.place() + ", weekend " + String.join(" and ", weekend(list)));
        for (HolidayYear year : list.years()) {
            out.println();
            out.println(year.year().map(String::valueOf).orElse("Every year")
                    + (year.checked() ? ", checked" : ", not checked") + ": " + year.source());
            var columns = new Columns();
            year.days().forEach((day, name) -> columns.row("  " + DAY.format(day), name));
            columns.print(out);
        }
        if (!days.closures().isEmpty())
            out.println("\nThe mission is closed");
        var columns = new Columns();
        for (Closure closure : days.closures())
            columns.row("  " + label(closure), closure.reason());
        columns.print(out);
    }

    private static List<String> weekend(HolidayList list) {
        return list.weekend().stream().sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
    }

    private static String label(Closure closure) {
        return WhenLabel.medium(closure.first().equals(closure.last())
                ? Day.of(closure.first())
                : Days.of(closure.first(), closure.last()));
    }

    public static void write(WorkingDays days, PrintWriter out) throws IOException {
        Json.object(out, days, (json, d) -> json.put("place", d.holidays().place())
                .put("zone", d.holidays().zone().getId())
                .strings("weekend", d.holidays().weekend().stream().sorted().map(DayOfWeek::name).toList())
                .objects("years", d.holidays().years(), HolidaysAnswer::year)
                .objects("closures", d.closures(), (each, closure) -> each.put("first", closure.first().toString())
                        .put("last", closure.last().toString())
                        .put("reason", closure.reason())));
    }

    private static void year(Json json, HolidayYear year) throws IOException {
        json.put("year", year.year().map(String::valueOf).orElse(EVERY))
                .put("source", year.source())
                .put("checked", year.checked())
                .objects("days", List.copyOf(year.days().entrySet()), HolidaysAnswer::day);
    }

    private static void day(Json json, Map.Entry<MonthDay, String> day) throws IOException {
        json.put("day", DAY.format(day.getKey())).put("name", day.getValue());
    }
}
