package org.chancery.desk.calendars;

import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.calendars.CalendarLine.Kind;

/// What a calendar file would do to the book, before anything is done.
public final class CalendarPreview {

    private final Unpacked unpacked;
    private final List<CalendarLine> lines;
    private final List<String> remarks;

    CalendarPreview(Unpacked unpacked, List<CalendarLine> lines, List<String> remarks) {
        this.unpacked = unpacked;
        this.lines = List.copyOf(lines);
        this.remarks = List.copyOf(remarks);
    }

    /// Name of the file.
    public String file() {
        return unpacked.file();
    }

    /// In the order of the file.
    public List<CalendarLine> lines() {
        return lines;
    }

    /// What to know of the file as a whole, each a sentence.
    public List<String> remarks() {
        return remarks;
    }

    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// "40 new, 3 changed, 1 cancelled, 200 unchanged"; "nothing in it" for an empty file.
    public String counts() {
        var counts = new ArrayList<String>();
        for (Kind kind : Kind.values()) {
            int count = count(kind);
            if (count > 0)
                counts.add(count + " " + words(kind));
        }
        return counts.isEmpty() ? "nothing in it" : String.join(", ", counts);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case CANCELLED -> "cancelled";
            case UNCHANGED -> "unchanged";
            case UNCLEAR -> "to decide";
            case REFUSED -> "not taken";
        };
    }

    Unpacked unpacked() {
        return unpacked;
    }
}
