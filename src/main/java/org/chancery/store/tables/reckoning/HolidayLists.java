package org.chancery.store.tables.reckoning;

import java.time.ZoneId;
import java.util.Optional;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayText;

/// The lists of holidays that the officer edited, by time zone, as the text an officer can read.
public final class HolidayLists extends Table<String, HolidayList> {

    public static final HolidayLists TABLE = new HolidayLists();

    private HolidayLists() {
        super("holiday_list", Column.Kind.TEXT, text("days"));
    }

    @Override
    protected String id(HolidayList list) {
        return list.zone().getId();
    }

    @Override
    protected Row row(HolidayList list) {
        return Row.with("days", HolidayText.write(list)).done();
    }

    @Override
    protected HolidayList entity(String id, Row row) {
        return HolidayText.read(row.text("days"), id).list();
    }

    public Optional<HolidayList> in(Sql sql, ZoneId zone) {
        return find(sql, zone.getId());
    }
}
