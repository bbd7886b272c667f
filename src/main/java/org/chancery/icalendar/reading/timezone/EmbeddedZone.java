package org.chancery.icalendar.reading.timezone;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.value.Words;

/// A zone as a file spells it out: which offset holds at a time by its clock. Nothing is fetched from the address that it may name.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, 3.6.5</a>
record EmbeddedZone(String id, String place, List<Observance> observances) {

    private static final int MOST_OBSERVANCES = 500;

    static Optional<EmbeddedZone> of(Block block) {
        String place = block.first("X-LIC-LOCATION").map(ContentLine::value).orElse("");
        List<Observance> observances = Stream.of("STANDARD", "DAYLIGHT")
                .flatMap(name -> block.blocks(name).stream())
                .limit(MOST_OBSERVANCES)
                .flatMap(each -> Observance.of(each).stream())
                .sorted(Comparator.comparing(Observance::first))
                .toList();
        return block.first("TZID").map(line -> new EmbeddedZone(Words.read(line.value()).strip(), place, observances));
    }

    /// Empty where the file says nothing of it. Before its first onset, the offset that held until then.
    Optional<ZoneOffset> offset(LocalDateTime local) {
        if (observances.isEmpty())
            return Optional.empty();
        return observances.stream()
                .filter(each -> each.lastOnset(local).isPresent())
                .max(Comparator.comparing(each -> each.lastOnset(local).orElseThrow()))
                .map(Observance::offset)
                .or(() -> Optional.of(observances.getFirst().before()));
    }
}
