package org.chancery.time.text;

import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Offset;
import org.chancery.time.Part;
import org.chancery.time.Precision;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a date is shown to a person, in English, day before month, always at its own precision: "Mon 28 Oct 2024", "9–11 Dec 2024",
/// "May 2025", "end of 2024", "undated".
public final class WhenLabel {

    /// How much room there is.
    private enum Form {
        BRIEF, MEDIUM, FULL
    }

    private static final int NO_YEAR = Integer.MIN_VALUE;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Form form;
    /// The year that is understood and left out.
    private final int understood;

    private WhenLabel(Form form, int understood) {
        this.form = form;
        this.understood = understood;
    }

    /// For the date column of a list that stands under its year: "28 Oct", "9–11 Dec", "May", and "Mar 2025" for any other year.
    public static String brief(When when, int understoodYear) {
        return new WhenLabel(Form.BRIEF, understoodYear).of(when);
    }

    /// For a table or a sentence: "Mon 28 Oct 2024", "9–11 Dec 2024", "Wed 6 Nov 2024, 10:00–12:00", "May 2025".
    public static String medium(When when) {
        return new WhenLabel(Form.MEDIUM, NO_YEAR).of(when);
    }

    /// For a card or an inspector: "Mon 28 October 2024", "Mon 9 – Wed 11 December 2024", "May 2025".
    public static String full(When when) {
        return new WhenLabel(Form.FULL, NO_YEAR).of(when);
    }

    /// What is left open where the day is not set: "1–31 May, exact day not set"; empty where there is nothing to say.
    public static String open(When when) {
        return switch (when) {
            case Imprecise i -> bounds(i) + ", exact day not set";
            case Between b -> "exact day not set";
            case Moment m -> "";
            case Day d -> "";
            case Days d -> "";
            case Stretch s -> "";
            case Relative r -> "";
            case Recurring r -> "";
            case Undated u -> "";
        };
    }

    private static String bounds(Imprecise i) {
        LocalDate first = i.earliest().orElseThrow();
        LocalDate last = i.latest().orElseThrow();
        int understood = first.getYear() == last.getYear() ? first.getYear() : NO_YEAR;
        return new WhenLabel(Form.BRIEF, understood).run(first, last);
    }

    private String of(When when) {
        return switch (when) {
            case Moment m when form == Form.BRIEF -> day(m.day());
            case Moment m -> day(m.day()) + ", " + clock(m.from()) + m.until().map(u -> "–" + clock(u)).orElse("");
            case Day d -> day(d.day());
            case Days d when form == Form.BRIEF -> run(d.first(), d.last());
            case Days d -> run(d.first(), d.last()) + d.opening().map(o -> ", opening " + clock(o.time())).orElse("");
            case Imprecise i -> part(i.part(), i.span()) + span(i.span());
            case Between b -> between(b);
            case Stretch s -> stretch(s);
            case Relative r -> r.words().isEmpty() ? offset(r.offset()) + " " + r.anchor() : r.words();
            case Recurring r -> "every " + period(r.every());
            case Undated u -> "undated";
        };
    }

    private String day(LocalDate day) {
        return text(day, weekday() + "d " + month() + year(day.getYear()));
    }

    private String run(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        boolean weekdays = form == Form.FULL;
        String start = weekday(weekdays) + "d" + (sameMonth ? "" : " " + month())
                + (sameYear ? "" : year(first.getYear()));
        String end = weekday(weekdays) + "d " + month() + year(last.getYear());
        return text(first, start) + (sameMonth && !weekdays ? "–" : " – ") + text(last, end);
    }

    /// Weekdays would tell nothing of a day that is not known.
    private String between(Between b) {
        boolean sameYear = b.first().getYear() == b.last().getYear();
        String start = "d " + month() + (sameYear ? "" : year(b.first().getYear()));
        return "between " + text(b.first(), start) + " and "
                + text(b.last(), "d " + month() + year(b.last().getYear()));
    }

    private String stretch(Stretch s) {
        String from = s.from().map(this::of).orElse("");
        String to = s.to().map(this::of).orElse("");
        if (from.isEmpty())
            return "until " + to;
        return to.isEmpty() ? "from " + from : from + " – " + to;
    }

    private String span(Span span) {
        String year = String.valueOf(span.year());
        return switch (span.unit()) {
            case MONTH -> text(span.first(), (form == Form.BRIEF ? "MMM" : "MMMM") + year(span.year()));
            case QUARTER -> ordinal(span.ordinal()) + " quarter of " + year;
            case HALF -> ordinal(span.ordinal()) + " half of " + year;
            case SEASON -> List.of("spring", "summer", "autumn", "winter").get(span.ordinal() - 1) + " " + year;
            default -> year;
        };
    }

    private static String part(Part part, Span span) {
        return switch (part) {
            case WHOLE -> "";
            case START -> "start of ";
            case EARLY -> "early ";
            case MID -> span.unit() == Precision.MONTH || span.unit() == Precision.YEAR ? "mid-" : "middle of ";
            case LATE -> "late ";
            case END -> "end of ";
        };
    }

    private static String offset(Offset offset) {
        String unit = offset.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (offset.amount() == 1)
            unit = unit.substring(0, unit.length() - 1);
        return switch (offset.direction()) {
            case BEFORE -> offset.amount() + " " + unit + " before";
            case AT_LEAST_BEFORE -> "at least " + offset.amount() + " " + unit + " before";
            case AFTER -> offset.amount() == 0 ? "after" : offset.amount() + " " + unit + " after";
            case WITHIN_AFTER -> "within " + offset.amount() + " " + unit + " after";
        };
    }

    private static String period(Period every) {
        var parts = new ArrayList<String>();
        add(parts, every.getYears(), "year");
        add(parts, every.getMonths(), "month");
        add(parts, every.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, int count, String unit) {
        if (count == 1)
            parts.add(unit);
        else if (count > 1)
            parts.add(count + " " + unit + "s");
    }

    private static String ordinal(int number) {
        return List.of("first", "second", "third", "fourth").get(number - 1);
    }

    private String weekday() {
        return weekday(form != Form.BRIEF);
    }

    private static String weekday(boolean shown) {
        return shown ? "EEE " : "";
    }

    private String month() {
        return form == Form.FULL ? "MMMM" : "MMM";
    }

    private String year(int year) {
        return year == understood ? "" : " yyyy";
    }

    private static String text(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
