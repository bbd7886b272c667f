package org.chancery.time.text;

import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Offset;
import org.chancery.time.Part;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/// The text under which a date is kept in the book: one line, exact, read back to an equal value. The words are kept beside it.
///
/// Days, runs of days and spans are their EDTF text, behind which a run of days has the time and zone of its opening where one is known. What EDTF cannot say has a leading word:
/// `at 2024-10-16 10:00 13:00 Africa/Nairobi`, `part EARLY 2025`, `between 2025-01-18 2025-02-17`,
/// `from 2022-03 | 2024-04`, `offset 7 DAYS BEFORE the meeting` (with
/// `=2024-12-02` before the anchor where the day is known), `every P18M`, `undated`.
public final class WhenText {

    private WhenText() {}

    public static String write(When when) {
        return switch (when) {
            case Moment m -> "at " + m.day() + " " + m.from() + m.until().map(u -> " " + u).orElse("") + " " + m.zone();
            case Day d -> d.day().toString();
            case Days d ->
                d.first() + "/" + d.last() + d.opening().map(o -> " " + o.time() + " " + o.zone()).orElse("");
            case Imprecise i ->
                i.part() == Part.WHOLE ? i.span().edtf() : "part " + i.part() + " " + i.span().edtf();
            case Between b -> "between " + b.first() + " " + b.last();
            case Stretch s -> "from " + s.from().map(WhenText::write).orElse("..") + " | "
                    + s.to().map(WhenText::write).orElse("..");
            case Relative r -> "offset " + r.offset().amount() + " " + r.offset().unit() + " " + r.offset().direction()
                    + r.day().map(d -> " =" + d).orElse("") + " " + r.anchor();
            case Recurring r -> "every " + r.every();
            case Undated u -> "undated";
        };
    }

    /// Reads what [#write(When)] wrote.
    ///
    /// @throws IllegalArgumentException if the text is none of these forms
    public static When read(String text, String words) {
        try {
            return readForm(text).saying(words);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not the text of a date: " + text, e);
        }
    }

    private static When readForm(String text) {
        String[] word = text.split(" ");
        return switch (word[0]) {
            case "at" -> new Moment(LocalDate.parse(word[1]), LocalTime.parse(word[2]),
                    word.length > 4 ? Optional.of(LocalTime.parse(word[3])) : Optional.empty(),
                    ZoneId.of(word[word.length - 1]), "");
            case "part" -> Imprecise.of(Span.parse(word[2]), Part.valueOf(word[1]));
            case "between" -> Between.of(LocalDate.parse(word[1]), LocalDate.parse(word[2]));
            case "from" -> {
                int bar = text.indexOf(" | ");
                yield new Stretch(end(text.substring(5, bar)), end(text.substring(bar + 3)), "");
            }
            case "offset" -> readRelative(text.split(" ", 5));
            case "every" -> new Recurring(Period.parse(word[1]), "");
            case "undated" -> new Undated("");
            default -> readEdtf(text);
        };
    }

    private static Relative readRelative(String[] word) {
        Offset offset = new Offset(Integer.parseInt(word[1]), Offset.Unit.valueOf(word[2]),
                Offset.Direction.valueOf(word[3]));
        if (!word[4].startsWith("="))
            return new Relative(offset, word[4], "");
        String[] dated = word[4].substring(1).split(" ", 2);
        return new Relative(offset, dated[1], Optional.of(LocalDate.parse(dated[0])), "");
    }

    private static Optional<When> end(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(readForm(text));
    }

    private static When readEdtf(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            String[] word = text.substring(slash + 1).split(" ");
            Days days = Days.of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(word[0]));
            return word.length == 1 ? days : days.openingAt(LocalTime.parse(word[1]), ZoneId.of(word[2]));
        }
        return text.length() == 10 ? Day.of(LocalDate.parse(text)) : Imprecise.of(Span.parse(text));
    }
}
