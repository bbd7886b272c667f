package org.chancery.icalendar.reading.timezone;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which zone a TZID means by its name alone: one of the time zone database, such a one behind a maker's prefix
/// (`/example.org/20050126_1/Europe/London`), a name of Windows, or an offset from UTC.
final class ZoneNames {

    private static final Map<String, String> KNOWN = ZoneId.getAvailableZoneIds()
            .stream()
            .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));
    private static final Pattern OFFSET = Pattern
            .compile("\\(?(?:UTC|GMT)\\s*([+-])(\\d{1,2})[:.]?(\\d{2})?\\)?(?:\\s.*)?", Pattern.CASE_INSENSITIVE);

    private ZoneNames() {}

    static Optional<ZoneId> zone(String tzid) {
        String name = tzid.strip();
        return known(name).or(() -> WindowsZones.zone(name).map(ZoneId::of))
                .or(() -> afterPrefix(name))
                .or(() -> offset(name));
    }

    private static Optional<ZoneId> known(String name) {
        return Optional.ofNullable(KNOWN.get(name.toLowerCase(Locale.ROOT).replace(' ', '_'))).map(ZoneId::of);
    }

    /// The longest end of a path that is a zone.
    private static Optional<ZoneId> afterPrefix(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<ZoneId> zone = known(name.substring(slash + 1));
            if (zone.isPresent())
                return zone;
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> offset(String name) {
        Matcher written = OFFSET.matcher(name);
        if (!written.matches())
            return Optional.empty();
        int sign = written.group(1).equals("-") ? -1 : 1;
        int minutes = Optional.ofNullable(written.group(3)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(written.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
