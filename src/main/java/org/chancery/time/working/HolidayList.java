package org.chancery.time.working;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// The weekend and the public holidays of a place, as somebody entered them.
///
/// @param place what people call it: "UN Nairobi"
/// @param moving names of holidays whose day is another each year, and is entered once it is known: "Eid al-Fitr"
/// @param years at most one list for each year, and one for every year
public record HolidayList(String place, ZoneId zone, Set<DayOfWeek> weekend, List<String> moving,
        List<HolidayYear> years) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NAME = 200;

    public HolidayList {
        weekend = Set.copyOf(weekend);
        moving = List.copyOf(moving);
        years = List.copyOf(years);
        if (place.isBlank())
            throw new IllegalArgumentException("a list of holidays has a place");
        if (weekend.size() == DayOfWeek.values().length)
            throw new IllegalArgumentException("a week has at least one working day");
        if (years.stream().map(HolidayYear::year).distinct().count() < years.size())
            throw new IllegalArgumentException("a year has one list of holidays");
    }

    /// A list of a place of which only the weekend is known.
    public static HolidayList of(String place, ZoneId zone, Set<DayOfWeek> weekend) {
        return new HolidayList(place, zone, weekend, List.of(), List.of());
    }

    /// The holidays that move and that nobody has entered for a year.
    public List<String> missing(int year) {
        List<String> entered = years.stream().filter(list -> list.year().filter(y -> y == year).isPresent())
                .flatMap(list -> list.days().values().stream()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return moving.stream().filter(name -> entered.stream().noneMatch(
                each -> each.contains(name.toLowerCase(Locale.ROOT)))).toList();
    }

    /// The list of one year alone; with no days if nobody entered it.
    public HolidayYear of(int year) {
        return years.stream().filter(list -> list.year().filter(y -> y == year).isPresent()).findFirst()
                .orElseGet(() -> new HolidayYear(Optional.of(year), "", false, new TreeMap<>()));
    }

    /// What holiday a day is, if any.
    public Optional<String> holiday(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return years.stream()
                .filter(list -> list.year().isEmpty() || list.year().get() == day.getYear())
                .flatMap(list -> Optional.ofNullable(list.days().get(inYear)).stream())
                .findFirst();
    }

    /// Whether the holidays of a year that move were entered.
    public boolean lists(int year) {
        return years.stream().anyMatch(list -> list.year().filter(y -> y == year).isPresent());
    }

    /// Whether all of it was compared with the official lists.
    public boolean checked() {
        return years.stream().allMatch(HolidayYear::checked);
    }

    /// The list with one more holiday, entered under its year.
    ///
    /// @throws IllegalArgumentException with one sentence, if the day is a holiday already or the list cannot name it
    public HolidayList with(LocalDate day, String name) {
        holiday(day).ifPresent(already -> {
            throw new IllegalArgumentException(label(day) + " is a holiday already: " + already + ".");
        });
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
            throw new IllegalArgumentException("Holidays are listed from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        if (name.isBlank() || name.length() > LONGEST_NAME || name.lines().count() > 1)
            throw new IllegalArgumentException("The name of a holiday is one line of at most " + LONGEST_NAME
                    + " characters.");
        return change(day.getYear(), days -> days.put(MonthDay.from(day), name.strip()));
    }

    /// The list without a holiday that stands under its own year.
    ///
    /// @throws IllegalArgumentException with one sentence, if the day is none, or is one in every year
    public HolidayList without(LocalDate day) {
        if (holiday(day).isEmpty())
            throw new IllegalArgumentException(label(day) + " is no holiday of " + place + ".");
        MonthDay inYear = MonthDay.from(day);
        if (isEveryYear(day))
            throw new IllegalArgumentException(label(day)
                    + " is a holiday in every year: take it out of the text of the list.");
        return change(day.getYear(), days -> days.remove(inYear));
    }

    /// The list in which a day is a holiday in no year.
    public HolidayList never(LocalDate day) {
        var changed = new ArrayList<HolidayYear>();
        for (HolidayYear list : years) {
            var days = new TreeMap<>(list.days());
            days.remove(MonthDay.from(day));
            changed.add(new HolidayYear(list.year(), list.source(), list.checked(), days));
        }
        return new HolidayList(place, zone, weekend, moving, changed);
    }

    /// Whether a day is a holiday in every year.
    public boolean isEveryYear(LocalDate day) {
        return years.stream().anyMatch(list -> list.year().isEmpty() && list.days().containsKey(MonthDay.from(day)));
    }

    private HolidayList change(int year, Consumer<SortedMap<MonthDay, String>> change) {
        var changed = new ArrayList<HolidayYear>();
        var own = new HolidayYear(Optional.of(year), "entered by hand", false, new TreeMap<>());
        for (HolidayYear list : lists(year) ? years : Stream.concat(years.stream(), Stream.of(own)).toList()) {
            var days = new TreeMap<>(list.days());
            if (list.year().filter(y -> y == year).isPresent())
                change.accept(days);
            changed.add(new HolidayYear(list.year(), list.source(), list.checked(), days));
        }
        return new HolidayList(place, zone, weekend, moving, changed);
    }

    /// The list with another source for a year, and whether it was compared with the official list.
    public HolidayList sourced(int year, String source, boolean checked) {
        HolidayYear own = new HolidayYear(Optional.of(year), source, checked, of(year).days());
        List<HolidayYear> others = years.stream().filter(list -> list.year().filter(y -> y == year).isEmpty()).toList();
        return new HolidayList(place, zone, weekend, moving,
                lists(year)
                        ? years.stream().map(list -> others.contains(list) ? list : own).toList()
                        : Stream.concat(years.stream(), Stream.of(own)).toList());
    }

    /// The list with another weekend.
    public HolidayList resting(Set<DayOfWeek> weekend) {
        return new HolidayList(place, zone, weekend, moving, years);
    }

    private static String label(LocalDate day) {
        return WhenLabel.medium(Day.of(day));
    }
}
