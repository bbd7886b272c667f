package org.chancery.desk.leafing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.time.working.WorkingDays;

/// Leafing through the calendar, past and to come: what stands between two days, and where the next thing stands.
public final class LeafingThrough {

    /// What stands between two days, read at one moment.
    ///
    /// @param first the first day, included
    /// @param last the last day, included
    /// @param station the zone in which the officer's days begin and end
    /// @param entries what takes place, is due, or can fall between these days, whatever became of it; in no order
    /// @param before the last day before them on which something ends, if there is one
    /// @param after the first day after them on which something begins or can end, if there is one
    /// @param workingDays of the station
    public record Leaf(LocalDate first, LocalDate last, LocalDate today, ZoneId station, List<Entry> entries,
            Optional<LocalDate> before, Optional<LocalDate> after, WorkingDays workingDays) {

        public Leaf {
            entries = List.copyOf(entries);
        }
    }

    private final Ledger ledger;

    public LeafingThrough(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @param body whose entries to show; empty for all
    public Leaf between(LocalDate first, LocalDate last, Optional<Id> body) {
        LocalDate today = ledger.today();
        ZoneId station = ledger.dutyStation();
        return ledger
                .read(sql -> new Leaf(first, last, today, station, Entries.between(sql, first, last, body).toList(),
                        Entries.lastBefore(sql, first, body), Entries.firstAfter(sql, last, body),
                        Almanac.workingDays(sql)));
    }

    /// The bodies that have entries, those with most first.
    public List<Body> bodies() {
        return ledger.read(Bodies.TABLE::busiest);
    }
}
