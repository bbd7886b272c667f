package org.chancery.desk.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.reckoning.Closures;
import org.chancery.store.tables.reckoning.Closures.KeptClosure;
import org.chancery.store.tables.reckoning.HolidayLists;
import org.chancery.time.working.Closure;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.WorkingDays;

/// Keeping the calendar of the duty station: its holidays, and the days on which the mission is closed. Dates that were counted over working days
/// are counted anew in the same act.
public final class KeepingWorkingDays {

    private final Ledger ledger;

    public KeepingWorkingDays(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The working days where the officer is posted.
    public WorkingDays current() {
        return ledger.read(Almanac::workingDays);
    }

    /// The lists of the places that matter here: the duty station first, then the capital, then the stations that come with the program.
    public List<HolidayList> lists() {
        return ledger.read(sql -> Stream.concat(
                Stream.concat(Stream.of(Settings.TABLE.dutyStation(sql)), Settings.TABLE.capital(sql).stream()),
                Arrays.stream(DutyStation.values()).map(station -> station.holidays().zone()))
                .distinct()
                .map(zone -> Almanac.holidays(sql, zone))
                .toList());
    }

    /// The dates that would be others if these were the working days.
    public List<Line> effects(WorkingDays changed) {
        return ledger.read(sql -> Moving.anew(Neighbourhood.overWorkingDays(sql), changed));
    }

    /// Keeps the holidays of a place, in place of those that stood for it.
    public void keep(HolidayList list) {
        change("Change the holidays of " + list.place(), tx -> tx.put(HolidayLists.TABLE, list));
    }

    /// Keeps the holidays of a place and all closures of the mission, in place of those that stood there.
    public void keep(HolidayList list, List<Closure> closures) {
        change("Change the days off of " + list.place(), tx -> {
            tx.put(HolidayLists.TABLE, list);
            List<KeptClosure> kept = Closures.TABLE.byDay(tx.sql());
            kept.stream().filter(each -> !closures.contains(each.closure()))
                    .forEach(each -> tx.delete(Closures.TABLE, each.id()));
            List<Closure> standing = kept.stream().map(KeptClosure::closure).toList();
            closures.stream().distinct().filter(each -> !standing.contains(each))
                    .forEach(each -> tx.put(Closures.TABLE, new KeptClosure(Id.fresh(ledger.clock()), each)));
        });
    }

    /// Closes the mission for some days.
    public void close(Closure closure) {
        change("Close the mission, " + closure.reason(),
                tx -> tx.put(Closures.TABLE, new KeptClosure(Id.fresh(ledger.clock()), closure)));
    }

    /// Takes a closure back.
    public void open(Closure closure) {
        change("Open the mission again", tx -> Closures.TABLE.byDay(tx.sql()).stream()
                .filter(kept -> kept.closure().equals(closure))
                .forEach(kept -> tx.delete(Closures.TABLE, kept.id())));
    }

    private void change(String label, Consumer<Transaction> deed) {
        ledger.change(label, tx -> {
            deed.accept(tx);
            var following = new Following(tx, ledger.clock());
            following.apply(Moving.anew(Neighbourhood.overWorkingDays(tx.sql()), Almanac.workingDays(tx.sql())));
            tx.alsoCalled(following.also());
            return label;
        });
    }
}
