package org.chancery.icalendar.reading.property;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.value.DateText;

/// DTSTAMP, LAST-MODIFIED and CREATED: instants in UTC, also where the letter that says so is missing.
public final class InstantReader {

    private InstantReader() {}

    public static Optional<Instant> read(Block block, String property) {
        return block.first(property)
                .flatMap(line -> DateText.local(line.value()))
                .map(local -> local.toInstant(ZoneOffset.UTC));
    }

    /// When it was last revised: the later of the two that tell.
    public static Optional<Instant> revised(Block block) {
        Optional<Instant> stamped = read(block, "DTSTAMP");
        Optional<Instant> modified = read(block, "LAST-MODIFIED");
        return stamped.filter(s -> modified.filter(s::isBefore).isEmpty()).or(() -> modified);
    }
}
