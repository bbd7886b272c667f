package org.chancery.icalendar.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.timezone.WrittenZone;
import org.chancery.time.WhenOrder;

/// A calendar as one file. The same events make the same octets, whenever and wherever it is written.
///
/// @param name what a calendar calls it
/// @param officer the zone in which reminders have their clock time
/// @param events in any order
public record CalendarFile(String name, ZoneId officer, List<Event> events) {

    /// Without a version, so that a new one does not change every file.
    public static final String PRODUCT = "-//org.chancery//Chancery//EN";

    private static final String END = "END:VCALENDAR\r\n";
    private static final Comparator<Event> BY_DAY = Comparator
            .comparing((Event e) -> e.entry().when(), WhenOrder.BY_DAY)
            .thenComparing(e -> e.entry().id());

    public CalendarFile {
        events = List.copyOf(events);
    }

    public void write(OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var lines = new FoldedLines(buffered);
        lines.write("BEGIN:VCALENDAR\r\n" + HeaderBuilder.build(name, officer));
        for (WrittenZone zone : zones().toList())
            lines.write(zone.component().toString());
        for (Event event : events.stream().sorted(BY_DAY).toList())
            lines.write(EventBuilder.build(event, officer).toString());
        lines.write(END);
        buffered.flush();
    }

    /// The same as text, for a clipboard.
    public String text() {
        var octets = new ByteArrayOutputStream();
        try {
            write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private Stream<WrittenZone> zones() {
        return events.stream()
                .flatMap(e -> e.placement() instanceof Placement.Timed t ? Stream.of(t.start().getZone()) : Stream.of())
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .flatMap(id -> WrittenZone.of(id).stream());
    }
}
