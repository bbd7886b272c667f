package org.chancery.store.tables;

import java.time.ZoneId;
import java.util.Optional;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// What the officer set, by name.
public final class Settings extends Table<String, Settings.Setting> {

    /// @param name "duty-station"
    public record Setting(String name, String value) {}

    public static final String DUTY_STATION = "duty-station";
    public static final String CAPITAL = "capital";
    public static final Settings TABLE = new Settings();

    private Settings() {
        super("setting", Column.Kind.TEXT, text("value"));
    }

    @Override
    protected String id(Setting setting) {
        return setting.name();
    }

    @Override
    protected Row row(Setting setting) {
        return Row.with("value", setting.value()).done();
    }

    @Override
    protected Setting entity(String id, Row row) {
        return new Setting(id, row.text("value"));
    }

    public String value(Sql sql, String name, String otherwise) {
        return find(sql, name).map(Setting::value).filter(value -> !value.isEmpty()).orElse(otherwise);
    }

    /// The zone of the duty station; Africa/Nairobi until somebody says otherwise.
    public ZoneId dutyStation(Sql sql) {
        return ZoneId.of(value(sql, DUTY_STATION, "Africa/Nairobi"));
    }

    /// The zone of the capital, once somebody said so.
    public Optional<ZoneId> capital(Sql sql) {
        return Optional.of(value(sql, CAPITAL, "")).filter(zone -> !zone.isEmpty()).map(ZoneId::of);
    }
}
