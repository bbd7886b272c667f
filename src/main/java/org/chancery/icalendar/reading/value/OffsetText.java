package org.chancery.icalendar.reading.value;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// UTC-OFFSET: `+0300`, `-0330`, `+022716`.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.14">RFC 5545, 3.3.14</a>
public final class OffsetText {

    private static final Pattern WRITTEN = Pattern.compile("([+-]?)(\\d{2}):?(\\d{2}):?(\\d{2})?");

    private OffsetText() {}

    public static Optional<ZoneOffset> read(String value) {
        Matcher written = WRITTEN.matcher(value.strip());
        if (!written.matches())
            return Optional.empty();
        int seconds = Optional.ofNullable(written.group(4)).map(Integer::parseInt).orElse(0)
                + 60 * Integer.parseInt(written.group(3)) + 3600 * Integer.parseInt(written.group(2));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(written.group(1).equals("-") ? -seconds : seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
