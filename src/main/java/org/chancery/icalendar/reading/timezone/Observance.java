package org.chancery.icalendar.reading.timezone;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.value.DateText;
import org.chancery.icalendar.reading.value.OffsetText;

/// A rule of a file's own zone: from its first onset, and again each year as far as it says, this offset holds.
///
/// @param before the offset that held until then
/// @param more onsets that are listed one by one
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, 3.6.5</a>
record Observance(LocalDateTime first, ZoneOffset before, ZoneOffset offset, Optional<Yearly> yearly,
        List<LocalDateTime> more) {

    private static final int MOST_LISTED = 500;

    /// Empty for one that has no offset or no onset.
    static Optional<Observance> of(Block block) {
        Optional<ZoneOffset> offset = offset(block, "TZOFFSETTO");
        Optional<LocalDateTime> first = block.first("DTSTART").flatMap(line -> DateText.local(line.value()));
        if (offset.isEmpty() || first.isEmpty())
            return Optional.empty();
        List<LocalDateTime> more = block.all("RDATE")
                .flatMap(line -> Stream.of(line.value().split(",")))
                .limit(MOST_LISTED)
                .flatMap(value -> DateText.local(value).stream())
                .toList();
        String rule = block.first("RRULE").map(ContentLine::value).orElse("");
        return Optional.of(new Observance(first.get(), offset(block, "TZOFFSETFROM").orElse(offset.get()),
                offset.get(), Yearly.read(rule, first.get()), more));
    }

    private static Optional<ZoneOffset> offset(Block block, String name) {
        return block.first(name).flatMap(line -> OffsetText.read(line.value()));
    }

    /// When it last began, not after this time by the clock.
    Optional<LocalDateTime> lastOnset(LocalDateTime local) {
        Stream<LocalDateTime> listed = Stream.concat(Stream.of(first), more.stream());
        Stream<LocalDateTime> repeated = yearly.stream()
                .flatMap(y -> Stream.of(local.getYear(), local.getYear() - 1, y.until())
                        .filter(year -> year <= y.until() && year > first.getYear())
                        .map(year -> y.in(year).atTime(first.toLocalTime())));
        return Stream.concat(listed, repeated).filter(onset -> !onset.isAfter(local)).max(Comparator.naturalOrder());
    }
}
