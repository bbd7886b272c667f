package org.chancery.icalendar.reading.timezone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The zones that Windows and Outlook call by names of their own: "E. Africa Standard Time" is Africa/Nairobi.
///
/// @see <a href="https://cldr.unicode.org">the windowsZones of CLDR, for the territory 001</a>
final class WindowsZones {

    private static final Map<String, String> ZONES = read();

    private WindowsZones() {}

    static Optional<String> zone(String name) {
        return Optional.ofNullable(ZONES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> read() {
        try (var in = WindowsZones.class.getResourceAsStream("/vocabulary/windows-zones.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(pair -> pair[0].strip().toLowerCase(Locale.ROOT),
                            pair -> pair[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
