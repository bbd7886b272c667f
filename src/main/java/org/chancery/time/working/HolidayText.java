package org.chancery.time.working;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.time.text.PlainText;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.time.text.PlainText.Line;

/// A list of holidays as a text file: `place`, `zone`, `weekend` and `moving`, then for each year `year`, `source` and `checked`, and the days,
/// `12 Dec: Jamhuri Day`. `year: every` stands for what falls on the same day each year.
public final class HolidayText {

    /// A list as far as its lines can be understood.
    public record Reading(HolidayList list, List<BadLine> refused) {}

    private static final String EVERY = "every";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WRITTEN_DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("d [MMMM][MMM]").toFormatter(Locale.ENGLISH);

    private String place = "";
    private ZoneId zone = ZoneId.of("UTC");
    private List<DayOfWeek> weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private List<String> moving = List.of();
    private final List<HolidayYear> years = new ArrayList<>();

    private HolidayText() {}

    /// Reads a file; each line that cannot be understood is left out and named.
    ///
    /// @param name what the place is called if the file does not say
    public static Reading read(String text, String name) {
        PlainText plain = PlainText.of(text);
        var refused = new ArrayList<>(plain.refused());
        var file = new HolidayText();
        for (Line line : plain.lines()) {
            try {
                file.take(line);
            } catch (DateTimeException | IllegalArgumentException e) {
                refused.add(line.bad(e instanceof DateTimeException
                        ? "\u201c" + line.name() + ": " + line.value() + "\u201d is not a day or place of the calendar."
                        : String.valueOf(e.getMessage())));
            }
        }
        String called = file.place.isEmpty() ? name : file.place;
        return new Reading(new HolidayList(called, file.zone, Set.copyOf(file.weekend), file.moving, file.years),
                refused);
    }

    private void take(Line line) {
        switch (line.name().toLowerCase(Locale.ROOT)) {
            case "place" -> place = line.value();
            case "zone" -> zone = ZoneId.of(line.value());
            case "weekend" -> weekend = weekend(line.value());
            case "moving" -> moving = names(line.value()).toList();
            case "year" -> begin(line.value());
            case "source" -> last(new HolidayYear(last().year(), line.value(), last().checked(), last().days()));
            case "checked" ->
                last(new HolidayYear(last().year(), last().source(), PlainText.yes(line.value()), last().days()));
            default -> day(line);
        }
    }

    private void begin(String value) {
        if (!value.equals(EVERY) && !value.matches("(19|20|21)\\d\\d"))
            throw new IllegalArgumentException("\u201c" + value + "\u201d is neither a year nor \u201cevery\u201d.");
        Optional<Integer> year = value.equals(EVERY) ? Optional.empty() : Optional.of(Integer.valueOf(value));
        if (years.stream().anyMatch(list -> list.year().equals(year)))
            throw new IllegalArgumentException("The year " + value + " is listed twice.");
        years.add(new HolidayYear(year, "", false, new TreeMap<>()));
    }

    private void day(Line line) {
        MonthDay day = MonthDay.parse(line.name(), WRITTEN_DAY);
        if (last().year().filter(year -> !day.isValidYear(year)).isPresent())
            throw new DateTimeException(line.name());
        if (line.value().isEmpty())
            throw new IllegalArgumentException("The holiday on " + line.name() + " has no name.");
        var days = new TreeMap<>(last().days());
        if (days.putIfAbsent(day, line.value()) != null)
            throw new IllegalArgumentException("The holiday on " + line.name() + " is listed twice.");
        last(new HolidayYear(last().year(), last().source(), last().checked(), days));
    }

    private HolidayYear last() {
        if (years.isEmpty())
            throw new IllegalArgumentException("This line must stand under a year.");
        return years.getLast();
    }

    private void last(HolidayYear changed) {
        years.set(years.size() - 1, changed);
    }

    private static List<DayOfWeek> weekend(String value) {
        List<DayOfWeek> days = names(value).map(HolidayText::weekday).toList();
        if (days.stream().distinct().count() == DayOfWeek.values().length)
            throw new IllegalArgumentException("A week has at least one working day.");
        return days;
    }

    private static Stream<String> names(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\u201c" + name + "\u201d is not a day of the week."));
    }

    /// Writes a list so that [#read] gives it again.
    public static String write(HolidayList list) {
        var text = new StringBuilder();
        text.append("place: ").append(list.place()).append('\n');
        text.append("zone: ").append(list.zone()).append('\n');
        text.append("weekend: ").append(list.weekend().stream().sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.joining(", ")))
                .append('\n');
        if (!list.moving().isEmpty())
            text.append("moving: ").append(String.join(", ", list.moving())).append('\n');
        for (HolidayYear year : list.years()) {
            text.append("\nyear: ").append(year.year().map(String::valueOf).orElse(EVERY)).append('\n');
            text.append("source: ").append(year.source()).append('\n');
            text.append("checked: ").append(year.checked() ? "yes" : "no").append('\n');
            year.days().forEach((day, name) -> text.append(DAY.format(day)).append(": ").append(name).append('\n'));
        }
        return text.toString();
    }
}
