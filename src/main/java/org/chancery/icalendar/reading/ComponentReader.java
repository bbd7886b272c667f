package org.chancery.icalendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.file.ReminderBuilder;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Component.Kind;
import org.chancery.icalendar.reading.component.Component.Status;
import org.chancery.icalendar.reading.component.Identity;
import org.chancery.icalendar.reading.component.Wording;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.property.AlarmReader;
import org.chancery.icalendar.reading.property.CategoriesReader;
import org.chancery.icalendar.reading.property.EndReader;
import org.chancery.icalendar.reading.property.InstanceReader;
import org.chancery.icalendar.reading.property.InstantReader;
import org.chancery.icalendar.reading.property.OwnDateReader;
import org.chancery.icalendar.reading.property.RelatedReader;
import org.chancery.icalendar.reading.property.RepetitionReader;
import org.chancery.icalendar.reading.property.SequenceReader;
import org.chancery.icalendar.reading.property.StartReader;
import org.chancery.icalendar.reading.property.StatusReader;
import org.chancery.icalendar.reading.property.TextReader;
import org.chancery.icalendar.reading.property.UidReader;
import org.chancery.icalendar.reading.timezone.Zones;

/// VEVENT and VTODO: this is the table of what is taken from a calendar file.
final class ComponentReader {

    private final Zones zones;

    ComponentReader(Zones zones) {
        this.zones = zones;
    }

    /// @throws Malformed if what it cannot do without makes no sense
    /// @throws org.chancery.icalendar.reading.lines.Exceeded if it goes over a limit
    Component read(Block block, Method method) {
        var remarks = new ArrayList<String>();
        Kind kind = block.name().equals("VTODO") ? Kind.TASK : Kind.EVENT;
        if (block.lacksALine())
            remarks.add("It has " + FileLimit.LINE.exceeded() + ", which is left out.");
        Optional<CalendarTime> start = StartReader.read(block, zones, remarks);
        if (kind == Kind.EVENT && start.isEmpty())
            throw new Malformed("has no start");
        Optional<CalendarTime> end = EndReader.read(block, kind == Kind.TASK ? "DUE" : "DTEND", start, zones, remarks);
        return new Component(kind, block.line(), identity(block, remarks), start, end, wording(block, remarks),
                status(block, method),
                AlarmReader.read(block, remarks), RepetitionReader.read(block, zones, remarks),
                OwnDateReader.read(block), RelatedReader.read(block), remarks);
    }

    private static Status status(Block block, Method method) {
        if (block.first(ReminderBuilder.OF).isPresent())
            return Status.REMINDER;
        return switch (method) {
            case TAKE -> StatusReader.read(block);
            case CANCEL -> Status.CANCELLED;
            case ANSWER -> Status.ANSWER;
        };
    }

    private Identity identity(Block block, List<String> remarks) {
        return new Identity(UidReader.read(block), InstanceReader.read(block, zones, remarks),
                SequenceReader.read(block), InstantReader.revised(block), InstantReader.read(block, "CREATED"));
    }

    private static Wording wording(Block block, List<String> remarks) {
        return new Wording(TextReader.read(block, "SUMMARY", "title", remarks),
                TextReader.read(block, "DESCRIPTION", "description", remarks),
                TextReader.read(block, "LOCATION", "place", remarks), CategoriesReader.read(block),
                TextReader.read(block, "URL", "address", remarks), (int) block.all("ATTACH").count());
    }
}
