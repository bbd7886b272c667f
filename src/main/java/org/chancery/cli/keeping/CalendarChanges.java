package org.chancery.cli.keeping;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.desk.Desk;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayText;
import org.chancery.time.working.WorkingDays;

/// Changes of the working calendar of the duty station, as words on a command line.
public final class CalendarChanges {

    private static final Pattern WORDS = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\d)(?:/(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+(\\S.*))?");

    private record Words(LocalDate first, LocalDate last, String name) {}

    private final Desk desk;
    private final WorkingDays now;

    public CalendarChanges(Desk desk) {
        this.desk = desk;
        now = desk.workingDays().current();
    }

    /// @param text like "2026-03-20 Eid al-Fitr"
    public Change add(String text) {
        Words words = read(text);
        if (!words.first().equals(words.last()) || words.name().isEmpty())
            throw new Refused("A holiday is written as one day and its name, like \u201c2026-03-20 Eid al-Fitr\u201d.");
        return holidays(label(words.first(), words.first()) + ", " + words.name() + ", becomes a holiday",
                list -> list.with(words.first(), words.name()));
    }

    /// @param text like "2026-12-24/2026-12-31 Mission closed"
    public Change close(String text) {
        Words words = read(text);
        if (words.name().isEmpty())
            throw new Refused("A closure is written as its days and the reason, like "
                    + "\u201c2026-12-24/2026-12-31 Mission closed\u201d.");
        Closure closure = checked(() -> new Closure(words.first(), words.last(), words.name()));
        List<Closure> closures = Stream.concat(now.closures().stream(), Stream.of(closure)).toList();
        return change("The mission is closed " + label(closure.first(), closure.last()) + ", " + closure.reason(),
                new WorkingDays(now.holidays(), closures), () -> desk.workingDays().close(closure));
    }

    /// Takes out a holiday, or the closure that covers a day.
    ///
    /// @param text like "2026-03-20"
    public Change remove(String text) {
        LocalDate day = read(text).first();
        if (now.holidays().holiday(day).isPresent())
            return holidays(label(day, day) + " is no holiday any more", list -> list.without(day));
        Closure closure = now.closures().stream().filter(each -> each.covers(day)).findFirst()
                .orElseThrow(
                        () -> new Refused(label(day, day) + " is neither a holiday nor a closure of the mission."));
        return change("The mission is open " + label(closure.first(), closure.last()),
                new WorkingDays(now.holidays(), now.closures().stream().filter(c -> !c.equals(closure)).toList()),
                () -> desk.workingDays().open(closure));
    }

    /// Reads the list that an officer edited.
    public Change edit(Path file) {
        HolidayText.Reading reading = HolidayText.read(TextFile.read(file), now.holidays().place());
        Refused.unlessEmpty(reading.refused());
        HolidayList list = reading.list();
        if (!list.zone().equals(now.holidays().zone()))
            throw new Refused("The list is for the zone " + list.zone() + ", and the duty station is in "
                    + now.holidays().zone() + ".");
        return holidays("The holidays of " + list.place() + " are those of " + file.getFileName(), before -> list);
    }

    private Change holidays(String what, Function<HolidayList, HolidayList> changing) {
        HolidayList list = checked(() -> changing.apply(now.holidays()));
        return change(what, new WorkingDays(list, now.closures()), () -> desk.workingDays().keep(list));
    }

    private Change change(String what, WorkingDays becomes, Runnable keeping) {
        return new Change(what, desk.workingDays().effects(becomes), keeping);
    }

    private static Words read(String text) {
        Matcher parts = WORDS.matcher(text.strip());
        if (!parts.matches())
            throw new Refused("\u201c" + text + "\u201d does not begin with a day like 2026-03-20.");
        String name = parts.group(3);
        try {
            LocalDate first = LocalDate.parse(parts.group(1));
            LocalDate last = parts.group(2) == null ? first : LocalDate.parse(parts.group(2));
            return new Words(first, last, name == null ? "" : name.strip());
        } catch (DateTimeException e) {
            throw new Refused("\u201c" + text + "\u201d names a day that the calendar does not have.");
        }
    }

    private static <T> T checked(Supplier<T> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static String label(LocalDate first, LocalDate last) {
        return WhenLabel.medium(first.equals(last) ? Day.of(first) : Days.of(first, last));
    }
}
