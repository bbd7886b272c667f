package org.chancery.cli.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Precision;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// The fields of a date in JSON.
///
/// `start` and `end` are ISO 8601 at the precision of the words: `2024-12-09`, `2024-12` or `2024`, empty where there is none. A part of
/// a span carries the span ("early 2025" is `2025`); a quarter, half or season is its first and last month. `earliest` and `latest` are
/// the days that bound it.
public final class WhenJson {

    private WhenJson() {}

    public static void write(Json json, When when) throws IOException {
        json.put("start", start(when)).put("end", end(when));
        if (when instanceof Moment moment) {
            json.put("startTime", moment.from().toString());
            json.put("endTime", moment.until().map(Object::toString).orElse(""));
            json.put("zone", moment.zone().getId());
        } else if (when instanceof Days days && days.opening().isPresent()) {
            json.put("startTime", days.opening().get().time().toString());
            json.put("zone", days.opening().get().zone().getId());
        } else {
            json.put("startTime", "");
        }
        json.put("precision", when.precision().name().toLowerCase(Locale.ROOT));
        if (when instanceof Imprecise imprecise && imprecise.part() != Part.WHOLE) {
            json.put("part", imprecise.part().name().toLowerCase(Locale.ROOT));
        }
        json.put("earliest", when.earliest().map(Object::toString).orElse(""));
        json.put("latest", when.latest().map(Object::toString).orElse(""));
        json.put("edtf", when.edtf().orElse(""));
        json.put("words", when.words());
    }

    public static String start(When when) {
        return switch (when) {
            case Moment m -> m.day().toString();
            case Day d -> d.day().toString();
            case Days d -> d.first().toString();
            case Imprecise i -> calendarUnit(i.span(), i.span().first());
            case Stretch s -> s.from().map(WhenJson::start).orElse("");
            case Relative r -> r.day().map(LocalDate::toString).orElse("");
            case Between b -> "";
            case Recurring r -> "";
            case Undated u -> "";
        };
    }

    public static String end(When when) {
        return switch (when) {
            case Moment m -> m.day().toString();
            case Day d -> d.day().toString();
            case Days d -> d.last().toString();
            case Imprecise i -> calendarUnit(i.span(), i.span().last());
            case Stretch s -> s.to().map(WhenJson::end).orElse("");
            case Relative r -> r.day().map(LocalDate::toString).orElse("");
            case Between b -> "";
            case Recurring r -> "";
            case Undated u -> "";
        };
    }

    private static String calendarUnit(Span span, LocalDate day) {
        return span.unit() == Precision.YEAR ? span.edtf() : YearMonth.from(day).toString();
    }
}
