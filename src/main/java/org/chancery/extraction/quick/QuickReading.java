package org.chancery.extraction.quick;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.extraction.quick.QuickLine.Said;

/// Reads a line such as "Comments on the draft by 15 Nov, Secretariat !7d" into its parts. Any line is understood as something: what is no date,
/// place, owner or reminder is its title.
public final class QuickReading {

    /// Nobody jots down more; what is longer is cut there.
    private static final int LONGEST = 500;
    private static final Pattern PLACE = Pattern.compile("(?<!\\S)@\\s*([^,;@!#\\s](?:(?!\\s{2})[^,;@!#])*)");
    private static final Pattern RESOLUTION = Pattern.compile("(?<!\\S)#([\\p{L}\\d][\\p{L}\\d/.()-]*)");
    private static final Pattern JOINERS = Pattern.compile(
            "^[\\s,;:–—-]+|[\\s,;:–—-]+$|(?<=[\\p{L}\\d)”’\"])\\s+(?:due|is due|on|at)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final DatesOfLine dates;

    private QuickReading(LocalDate asOf, ZoneId zone) {
        dates = new DatesOfLine(asOf, zone);
    }

    /// @param asOf the day from which a date without a year is the next one
    /// @param zone the zone of clock times that name none
    public static QuickLine read(String line, LocalDate asOf, ZoneId zone) {
        String clean = line.replaceAll("[\\p{Cntrl}\\p{Zs}\\p{Zl}\\p{Zp}]", " ");
        return new QuickReading(asOf, zone).read(clean.substring(0, Math.min(clean.length(), LONGEST)));
    }

    private QuickLine read(String text) {
        var line = new Remaining(text);
        var slips = new ArrayList<String>();
        Optional<Said> named = Kinds.named(line);
        Optional<List<Integer>> reminders = ReminderMarks.take(line, slips);
        String resolution = line.take(RESOLUTION).map(found -> found.group(1)).orElse("");
        var behind = new ArrayList<Integer>();
        List<Timing> timings = timings(line, behind, slips);
        String place = line.take(PLACE).map(found -> found.group(1).strip()).orElse("");
        List<String> pieces = behind.isEmpty()
                ? List.of()
                : pieces(line, behind.stream().max(Comparator.naturalOrder())
                        .orElseThrow());
        String title = title(line.text());
        if (title.isEmpty() && !pieces.isEmpty()) {
            title = pieces.getFirst();
            pieces = pieces.subList(1, pieces.size());
        }
        List<Said> kinds = named.map(List::of).orElse(Kinds.of(title, timings, !place.isEmpty()));
        return new QuickLine(title, kinds, timings, pieces.isEmpty() ? "" : pieces.getFirst(),
                timings.isEmpty() ? tail(title) : "", place, resolution,
                pieces.size() < 2 ? "" : String.join(", ", pieces.subList(1, pieces.size())), reminders, slips);
    }

    /// @param behind gets where each of them ends
    private List<Timing> timings(Remaining line, List<Integer> behind, List<String> slips) {
        var timings = new ArrayList<Timing>();
        Distances.in(line.text(), slips).ifPresent(found -> {
            timings.add(found.distance());
            line.take(found.start(), found.end());
            behind.add(found.end());
        });
        List<DatesOfLine.Found> likeliest = DatesOfLine.likeliest(dates.in(line.text()));
        for (DatesOfLine.Found found : likeliest) {
            if (found.impossible())
                slips.add("“" + found.date().words() + "” is no day of the calendar.");
            else
                timings.add(found.date());
            found.places().forEach(place -> {
                line.take(place.start(), place.end());
                behind.add(place.end());
            });
        }
        return timings;
    }

    /// What stands behind the date, if a comma parts it from it.
    private static List<String> pieces(Remaining line, int from) {
        String rest = line.text().substring(from);
        if (!rest.stripLeading().startsWith(","))
            return List.of();
        line.take(from, line.text().length());
        return Stream.of(rest.split(",")).map(QuickReading::title).filter(piece -> !piece.isEmpty()).toList();
    }

    private static String title(String rest) {
        String title = rest.strip().replaceAll("\\s+", " ");
        for (Matcher joiner = JOINERS.matcher(title); joiner.find(); joiner = JOINERS.matcher(title))
            title = joiner.replaceAll("");
        return title;
    }

    private static String tail(String title) {
        int comma = title.lastIndexOf(',');
        return comma < 0 ? "" : title.substring(comma + 1).strip();
    }
}
