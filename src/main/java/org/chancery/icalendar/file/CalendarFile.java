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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.timezone.WrittenZone;
import org.chancery.time.WhenOrder;

/// A calendar as one file. The same events make the same octets, whenever and wherever it is written.
///
/// @param name what a calendar calls it
/// @param officer the zone in which reminders have their clock time
/// @param profile which calendar is to read it
/// @param events in any order
public record CalendarFile(String name, ZoneId officer, Profile profile, List<Event> events) {

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
        write(out, this::lines);
    }

    /// Writes what was made of each event before.
    ///
    /// @param made the lines of each of the events, as [#parts] gives them
    public void write(OutputStream out, Function<Event, String> made) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var lines = new FoldedLines(buffered);
        lines.write("BEGIN:VCALENDAR\r\n" + HeaderBuilder.build(name, officer));
        for (WrittenZone zone : zones().toList())
            lines.write(zone.component().toString());
        for (Event event : sorted().toList())
            lines.write(made.apply(event));
        lines.write(END);
        buffered.flush();
    }

    /// What is written of each entry, in the order of the file.
    public List<Part> parts() {
        return sorted().map(event -> new Part(event, lines(event))).toList();
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

    private Stream<Event> sorted() {
        return events.stream().sorted(BY_DAY);
    }

    private String lines(Event event) {
        if (event.entry() instanceof Deliverable deliverable && profile.deadlines() == Profile.Deadlines.TASKS)
            return TaskBuilder.build(event, deliverable, officer, profile).toString();
        String own = EventBuilder.build(event, officer, profile).toString();
        return profile.alarms() == Profile.Alarms.ENTRIES
                ? own + ReminderBuilder.build(event, officer).stream().map(String::valueOf).collect(
                        Collectors.joining())
                : own;
    }

    private Stream<WrittenZone> zones() {
        return events.stream()
                .flatMap(e -> e.placement() instanceof Placement.Timed t ? Stream.of(t.start().getZone()) : Stream.of())
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .flatMap(id -> WrittenZone.of(id).stream());
    }
}
