package org.chancery.extraction.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.document.Languages;

/// The names of months and weekdays in all languages, in full, as their files spell them.
public final class CalendarNames {

    private static final int ABBREVIATED = 4;

    private CalendarNames() {}

    /// @param role MONTH or WEEKDAY
    public static List<String> of(Role role) {
        String head = role.name().toLowerCase(Locale.ROOT) + " ";
        return Languages.all().stream().flatMap(language -> Languages.lines(language).stream())
                .filter(line -> line.startsWith(head))
                .flatMap(line -> inFull(line.substring(line.indexOf(": ") + 2).split(", "))).distinct().toList();
    }

    /// The first name of a line stands in full, however short it is.
    private static Stream<String> inFull(String[] names) {
        return IntStream.range(0, names.length).filter(i -> i == 0 || names[i].length() > ABBREVIATED)
                .mapToObj(i -> names[i]);
    }
}
