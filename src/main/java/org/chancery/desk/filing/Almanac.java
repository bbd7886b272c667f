package org.chancery.desk.filing;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.chancery.store.Sql;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.reckoning.Closures;
import org.chancery.store.tables.reckoning.Closures.KeptClosure;
import org.chancery.store.tables.reckoning.HolidayLists;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.WorkingDays;
import org.chancery.time.zone.CutoffLabel;

/// The working days where the officer is posted, as the book has them.
public final class Almanac {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Almanac() {}

    public static WorkingDays workingDays(Sql sql) {
        return new WorkingDays(holidays(sql, Settings.TABLE.dutyStation(sql)),
                Closures.TABLE.byDay(sql).stream().map(KeptClosure::closure).toList());
    }

    /// The list of a place: the officer's own, else the one that comes with the program, else weekends alone.
    public static HolidayList holidays(Sql sql, ZoneId zone) {
        return HolidayLists.TABLE.in(sql, zone)
                .or(() -> DutyStation.in(zone).map(DutyStation::holidays))
                .orElseGet(() -> HolidayList.of(CutoffLabel.place(zone), zone, WEEKEND));
    }
}
