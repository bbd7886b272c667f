package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.clashing.Clash;
import org.chancery.agenda.clashing.Clashing;
import org.chancery.agenda.clashing.ClashWords;
import org.chancery.time.working.WorkingDays;

/// A clash on the day under which a page shows it.
///
/// @param sentence "Wed 6 Nov, 11:00–12:00: “Bureau” and “Heads of delegation” are at the same time."
public record ShownClash(LocalDate day, Clash clash, String sentence) {

    /// More than these are not told apart: the page is full of them.
    private static final int MOST = 200;

    /// The clashes among these, by day.
    ///
    /// @param from the first day that is shown: what began before it stands there
    static List<ShownClash> among(List<Occasion> occasions, LocalDate from, ZoneId station, WorkingDays workingDays) {
        List<Meeting> meetings = occasions.stream()
                .map(Occasion::entry)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .toList();
        return Stream.<Clash>concat(Clashing.USUAL.among(meetings, MOST).stream(),
                meetings.stream().flatMap(meeting -> Clashing.USUAL.daysOff(meeting, workingDays).stream()).limit(MOST))
                .map(clash -> shown(clash, from, station))
                .sorted(Comparator.comparing(ShownClash::day).thenComparing(ShownClash::sentence))
                .toList();
    }

    private static ShownClash shown(Clash clash, LocalDate from, ZoneId station) {
        LocalDate day = switch (clash) {
            case Clash.SameHours c -> c.from().atZone(station).toLocalDate();
            case Clash.SameDays c -> later(c.first(), from);
            case Clash.Travel c -> later(c.other().when().earliest().orElseThrow(), from);
            case Clash.Off c -> later(later(c.first(), c.meeting().when().earliest().orElseThrow()), from);
        };
        return new ShownClash(day, clash, ClashWords.sentence(clash, day, station));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The meetings that it concerns.
    public Stream<Id> meetings() {
        return switch (clash) {
            case Clash.OfTwo two -> Stream.of(two.one().id(), two.other().id());
            case Clash.Off off -> Stream.of(off.meeting().id());
        };
    }
}
