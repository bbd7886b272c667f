package org.chancery.icalendar.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.chancery.icalendar.file.ReminderBuilder;
import org.chancery.icalendar.property.DateBuilder;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.lines.Mark;
import org.chancery.icalendar.reading.lines.OctetLines;
import org.chancery.icalendar.reading.lines.ZoneBlocks;
import org.chancery.icalendar.reading.timezone.Zones;

/// One pass over the lines of a file. Each event is handed on as soon as its END is read; only one is ever held as lines.
final class CalendarParser {

    /// All that is read; the lines of other properties are not kept.
    private static final Set<String> WANTED = Set.of("UID", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED",
            "CREATED", "DTSTART", "DTEND", "DUE", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES",
            "STATUS", "RRULE", "RDATE", "EXDATE", "EXRULE", "RELATED-TO", DateBuilder.NAME, ReminderBuilder.OF,
            "ACTION", "TRIGGER");
    /// Kept by name only.
    private static final String ATTACHMENT = "ATTACH";

    private final OctetLines lines;
    private final HeadReader head;
    private final Harvest harvest;
    private final Deque<Block> open = new ArrayDeque<>();

    CalendarParser(byte[] octets) {
        Zones zones = new Zones(ZoneBlocks.in(octets));
        this.lines = new OctetLines(octets);
        this.head = new HeadReader(zones);
        this.harvest = new Harvest(new ComponentReader(zones));
    }

    /// @throws org.chancery.icalendar.reading.lines.Exceeded if the file as a whole goes over a limit
    CalendarAnswer read() {
        while (lines.next() && !Thread.currentThread().isInterrupted()) {
            Optional<Mark> mark = Mark.of(lines.text());
            if (mark.isEmpty())
                property();
            else if (mark.get().begins())
                begin(mark.get().name());
            else
                end(mark.get().name());
        }
        if (Thread.currentThread().isInterrupted())
            return new CalendarAnswer.Unreadable("Stopped.");
        open.forEach(harvest::unfinished);
        return harvest.answer(head.head());
    }

    private void begin(String name) {
        FileLimit.NESTING.check(open.size() + 1L);
        open.push(new Block(name, lines.number()));
        harvest.began(name);
        if (name.equals("VCALENDAR"))
            head.begin();
    }

    private void end(String name) {
        if (open.stream().noneMatch(block -> block.name().equals(name)))
            return;
        while (!open.element().name().equals(name))
            harvest.unfinished(open.pop());
        Block closed = open.pop();
        Optional.ofNullable(open.peek()).filter(outer -> name.equals("VALARM")).ifPresent(outer -> outer.add(closed));
        harvest.finished(closed, head.method());
    }

    private void property() {
        Block block = open.peek();
        Optional<ContentLine> property = block == null
                ? Optional.empty()
                : ContentLine.of(lines.number(), lines.text());
        if (block == null || property.isEmpty())
            return;
        ContentLine line = property.get();
        if (block.name().equals("VCALENDAR"))
            head.read(line);
        else if (line.name().equals(ATTACHMENT))
            block.add(new ContentLine(line.number(), ATTACHMENT, "", ""));
        else if (WANTED.contains(line.name()) && lines.tooLong())
            block.leftOutALine();
        else if (WANTED.contains(line.name()))
            block.add(line);
    }
}
