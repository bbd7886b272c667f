package org.chancery.icalendar.reading.timezone;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.icalendar.reading.lines.Block;

/// The zones of one file. A name that everybody knows means that zone, whatever rules the file gives with it: those are often cut short,
/// empty or old. A name of the file's own means the rules the file gives.
public final class Zones {

    private final Map<String, EmbeddedZone> embedded = new HashMap<>();
    private final Map<String, Optional<ZoneId>> named = new HashMap<>();

    /// @param blocks the file's VTIMEZONEs
    public Zones(Collection<Block> blocks) {
        blocks.forEach(block -> EmbeddedZone.of(block).ifPresent(zone -> embedded.putIfAbsent(zone.id(), zone)));
    }

    /// The zone that a TZID means at a time by its clock; empty if nobody knows.
    public Optional<ZoneId> zone(String tzid, LocalDateTime local) {
        Optional<ZoneId> known = named.computeIfAbsent(tzid, this::byName);
        return known.isPresent()
                ? known
                : Optional.ofNullable(embedded.get(tzid)).flatMap(zone -> zone.offset(local));
    }

    private Optional<ZoneId> byName(String tzid) {
        return ZoneNames.zone(tzid)
                .or(() -> Optional.ofNullable(embedded.get(tzid)).flatMap(zone -> ZoneNames.zone(zone.place())));
    }
}
