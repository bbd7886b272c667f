package org.chancery.desk.calendars;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.OutsideEvent;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.icalendar.reading.entry.Standing;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.text.WhenText;

/// What a calendar says of an entry, field by field, each as text that is the same where it means the same.
record Facts(Map<Field, String> values) {

    private static final Comparator<Sounding> EARLIEST_FIRST = Comparator.comparingLong(Sounding::daysBefore)
            .reversed()
            .thenComparing(Sounding::at);

    Facts {
        values = Map.copyOf(values);
    }

    static Facts of(ReadEntry read) {
        Said said = read.said();
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TITLE, said.title());
        values.put(Field.DATE, WhenText.write(said.when()));
        values.put(Field.PLACE, said.place());
        values.put(Field.STATUS, switch (said.standing()) {
            case Standing.OfMeeting meeting -> meeting.status().name();
            case Standing.OfDeliverable owed -> owed.status().name();
        });
        values.put(Field.REMINDERS, said.reminders().stream().sorted(EARLIEST_FIRST).map(Facts::text)
                .collect(Collectors.joining(" ")));
        values.put(Field.DESCRIPTION, read.description());
        if (said.ownBody()) {
            values.put(Field.BODY, String.join(", ", said.bodies()));
            values.put(Field.OWNER, said.owner());
            values.put(Field.RESOLUTION, said.resolution());
            values.put(Field.DOUBT, said.doubt());
        }
        return new Facts(values);
    }

    /// Of an entry that no calendar can show, for want of a day.
    static Facts unplaced(CalendarEntry shown) {
        Entry entry = shown.entry();
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TITLE, entry.title());
        values.put(Field.DATE, WhenText.write(entry.when()));
        switch (entry) {
            case Meeting m -> {
                values.put(Field.PLACE, m.place());
                values.put(Field.STATUS, m.status().name());
            }
            case Deliverable d -> {
                values.put(Field.OWNER, d.owner());
                values.put(Field.STATUS, d.status().name());
            }
        }
        values.put(Field.BODY, shown.body());
        values.put(Field.RESOLUTION, shown.resolution());
        values.put(Field.DESCRIPTION, shown.outside().map(OutsideEvent::description).orElse(""));
        return new Facts(values);
    }

    private static String text(Sounding sounding) {
        return sounding.daysBefore() + "@" + sounding.at();
    }

    static List<Sounding> reminders(String text) {
        return Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).map(each -> each.split("@"))
                .map(pair -> new Sounding(Long.parseLong(pair[0]), LocalTime.parse(pair[1])))
                .toList();
    }

    String of(Field field) {
        return values.getOrDefault(field, "");
    }

    /// The fields in which this says something else than the other, of those that both speak of.
    List<Field> unlike(Facts other) {
        return Stream.of(Field.values())
                .filter(field -> values.containsKey(field) && other.values.containsKey(field))
                .filter(field -> !of(field).equals(other.of(field)))
                .toList();
    }

    /// A field as a person reads it.
    String shown(Field field) {
        String value = of(field);
        return switch (field) {
            case DATE -> WhenLabel.medium(WhenText.read(value, ""));
            case STATUS -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
            case REMINDERS -> reminders(value).stream().map(Facts::shown).collect(Collectors.joining(", "));
            case TITLE, PLACE, BODY, OWNER, RESOLUTION, DOUBT, DESCRIPTION -> value;
        };
    }

    private static String shown(Sounding sounding) {
        String days = switch ((int) sounding.daysBefore()) {
            case 0 -> "on the day";
            case 1 -> "1 day before";
            default -> sounding.daysBefore() + " days before";
        };
        return days + " at " + sounding.at();
    }

    /// As the book keeps it: a line for each field. [#read] reads it back.
    String write() {
        return Stream.of(Field.values()).filter(values::containsKey)
                .map(field -> field + " " + of(field).replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    static Facts read(String text) {
        return new Facts(text.lines().map(line -> line.split(" ", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> Field.valueOf(pair[0]), pair -> unescaped(pair[1]))));
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            char c = escape ? text.charAt(++i) : text.charAt(i);
            plain.append(escape && c == 'n' ? '\n' : c);
        }
        return plain.toString();
    }
}
