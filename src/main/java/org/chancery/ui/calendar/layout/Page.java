package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.time.working.WorkingDays;

/// What is known of the days that a page of the calendar shows.
///
/// @param first the first day shown
/// @param last the last day shown
/// @param occasions what is known to the day, in order
/// @param entries everything read, known to the day or not
/// @param clashes what keeps an officer from the meetings among them
/// @param before the last day before these on which something stands, if there is one
/// @param after the first day after these on which something stands, if there is one
/// @param workingDays of the station
public record Page(LocalDate first, LocalDate last, LocalDate today, ZoneId station, List<Occasion> occasions,
        List<Entry> entries, List<ShownClash> clashes, Optional<LocalDate> before, Optional<LocalDate> after,
        WorkingDays workingDays) {

    public Page {
        occasions = List.copyOf(occasions);
        entries = List.copyOf(entries);
        clashes = List.copyOf(clashes);
    }

    /// @param workingDays of the station, to say which meetings fall on a day off
    public static Page of(LocalDate first, LocalDate last, LocalDate today, ZoneId station, List<Entry> entries,
            WorkingDays workingDays) {
        List<Occasion> all = entries.stream()
                .flatMap(entry -> Occasion.of(entry, station).stream())
                .sorted(Occasion.IN_ORDER)
                .toList();
        List<Occasion> shown = all.stream().filter(o -> o.touches(first, last)).toList();
        return new Page(first, last, today, station, shown, entries,
                ShownClash.among(shown, first, station, workingDays),
                all.stream().map(Occasion::last).filter(first::isAfter).max(LocalDate::compareTo),
                all.stream().map(Occasion::first).filter(last::isBefore).min(LocalDate::compareTo), workingDays);
    }

    /// The same page, with what is known to stand beyond it.
    public Page between(Optional<LocalDate> before, Optional<LocalDate> after) {
        return new Page(first, last, today, station, occasions, entries, clashes, this.before.or(() -> before),
                this.after.or(() -> after), workingDays);
    }

    /// What makes a day a holiday or a closure at the station: "Jamhuri Day, UN Nairobi"; empty for none.
    public Optional<String> dayOff(LocalDate day) {
        return workingDays.off(day).map(off -> off.name() + ", " + off.place());
    }

    public List<Occasion> on(LocalDate day) {
        return occasions.stream().filter(o -> o.isOn(day)).toList();
    }

    public List<Entry> noDayYet(LocalDate from, LocalDate to) {
        return NoDayYet.between(from, to, entries, station);
    }

    public List<ShownClash> clashesOn(LocalDate day) {
        return clashes.stream().filter(clash -> clash.day().equals(day)).toList();
    }
}
