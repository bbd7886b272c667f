package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;

/// What is known of the days that a page of the calendar shows.
///
/// @param first the first day shown
/// @param last the last day shown
/// @param occasions what is known to the day, in order
/// @param entries everything read, known to the day or not
/// @param clashes the meetings among them that nobody can both go to
/// @param before the last day before these on which something stands, if there is one
/// @param after the first day after these on which something stands, if there is one
public record Page(LocalDate first, LocalDate last, LocalDate today, ZoneId station, List<Occasion> occasions,
        List<Entry> entries, List<Clash> clashes, Optional<LocalDate> before, Optional<LocalDate> after) {

    public Page {
        occasions = List.copyOf(occasions);
        entries = List.copyOf(entries);
        clashes = List.copyOf(clashes);
    }

    public static Page of(LocalDate first, LocalDate last, LocalDate today, ZoneId station, List<Entry> entries) {
        List<Occasion> all = entries.stream()
                .flatMap(entry -> Occasion.of(entry, station).stream())
                .sorted(Occasion.IN_ORDER)
                .toList();
        List<Occasion> shown = all.stream().filter(o -> o.touches(first, last)).toList();
        return new Page(first, last, today, station, shown, entries, Clash.among(shown, first),
                all.stream().map(Occasion::last).filter(first::isAfter).max(LocalDate::compareTo),
                all.stream().map(Occasion::first).filter(last::isBefore).min(LocalDate::compareTo));
    }

    /// The same page, with what is known to stand beyond it.
    public Page between(Optional<LocalDate> before, Optional<LocalDate> after) {
        return new Page(first, last, today, station, occasions, entries, clashes, this.before.or(() -> before),
                this.after.or(() -> after));
    }

    public List<Occasion> on(LocalDate day) {
        return occasions.stream().filter(o -> o.isOn(day)).toList();
    }

    public List<Entry> noDayYet(LocalDate from, LocalDate to) {
        return NoDayYet.between(from, to, entries, station);
    }

    public List<Clash> clashesOn(LocalDate day) {
        return clashes.stream().filter(clash -> clash.day().equals(day)).toList();
    }
}
