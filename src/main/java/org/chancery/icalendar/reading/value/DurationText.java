package org.chancery.icalendar.reading.value;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// DURATION: `-P13DT15H`, `PT30M`, `P2W`; also `P1WT15H`, which is not allowed and is written all the same.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.6">RFC 5545, 3.3.6</a>
public final class DurationText {

    /// Longer than a century is a mistake, or meant to keep a reader busy.
    private static final Duration LONGEST = Duration.ofDays(36_525);
    private static final Pattern WRITTEN = Pattern
            .compile("([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?",
                    Pattern.CASE_INSENSITIVE);

    private DurationText() {}

    /// Empty for what is none, and for more than a century.
    public static Optional<Duration> read(String value) {
        Matcher written = WRITTEN.matcher(value.strip());
        if (!written.matches() || value.strip().length() < 3)
            return Optional.empty();
        Duration length = Duration.ofDays(7 * part(written, 2) + part(written, 3))
                .plusHours(part(written, 4))
                .plusMinutes(part(written, 5))
                .plusSeconds(part(written, 6));
        return Optional.of(written.group(1).equals("-") ? length.negated() : length)
                .filter(d -> d.abs().compareTo(LONGEST) <= 0);
    }

    private static long part(Matcher written, int group) {
        return Optional.ofNullable(written.group(group)).map(Long::parseLong).orElse(0L);
    }
}
