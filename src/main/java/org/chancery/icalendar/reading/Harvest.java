package org.chancery.icalendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.icalendar.reading.CalendarAnswer.Head;
import org.chancery.icalendar.reading.CalendarAnswer.Refused;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.Exceeded;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.value.Words;

/// What one file has given so far: components, what is refused and why, and what there is besides.
final class Harvest {

    private static final Map<String, String> NOT_TAKEN = Map.of("VJOURNAL", "journal entries", "VFREEBUSY",
            "free and busy times", "VAVAILABILITY", "times of availability", "VPOLL", "polls");

    private final ComponentReader reader;
    private final List<Component> components = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private boolean calendar;

    Harvest(ComponentReader reader) {
        this.reader = reader;
    }

    void began(String name) {
        calendar |= name.equals("VCALENDAR") || isComponent(name);
        if (isComponent(name))
            FileLimit.COMPONENTS.check(components.size() + refused.size() + 1L);
    }

    private static boolean isComponent(String name) {
        return name.equals("VEVENT") || name.equals("VTODO");
    }

    void finished(Block block, Method method) {
        if (NOT_TAKEN.containsKey(block.name()))
            others.merge(block.name(), 1, Integer::sum);
        if (!isComponent(block.name()))
            return;
        try {
            components.add(reader.read(block, method));
        } catch (Malformed e) {
            refuse(block, "It " + e.words() + ".");
        } catch (Exceeded e) {
            refuse(block, "It has " + e.limit().exceeded() + ".");
        }
    }

    /// A block that has no end.
    void unfinished(Block block) {
        if (isComponent(block.name()))
            refuse(block, "The file breaks off in the middle of it.");
    }

    private void refuse(Block block, String why) {
        String title = block.first("SUMMARY").map(ContentLine::value).map(Words::read).orElse("").strip();
        refused.add(new Refused(block.line(), title.substring(0, Math.min(title.length(), 200)), why));
    }

    CalendarAnswer answer(Head head) {
        if (!calendar)
            return new CalendarAnswer.Unreadable("It is no calendar file: nothing in it begins a calendar.");
        List<String> remarks = others.entrySet()
                .stream()
                .map(other -> "Not taken: " + NOT_TAKEN.get(other.getKey()) + " (" + other.getValue() + ").")
                .toList();
        return new CalendarAnswer.Read(head, components, refused, remarks);
    }
}
