package org.chancery.desk;

import java.time.ZoneId;
import org.chancery.store.Sql;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.Settings.Setting;

/// Telling the desk whose it is and where it stands.
public final class SettingUp {

    private static final String DUTY_STATION = "duty-station";
    private static final String MISSION = "mission";

    private final Desk desk;

    SettingUp(Desk desk) {
        this.desk = desk;
    }

    /// The zone of the duty station; Africa/Nairobi until somebody says otherwise.
    public ZoneId dutyStation() {
        return desk.read(SettingUp::dutyStation);
    }

    static ZoneId dutyStation(Sql sql) {
        return ZoneId.of(Settings.TABLE.value(sql, DUTY_STATION, "Africa/Nairobi"));
    }

    public void dutyStation(ZoneId zone) {
        set("Set the duty station to " + zone, new Setting(DUTY_STATION, zone.toString()));
    }

    /// The name of the mission, as the sidebar shows it.
    public String mission() {
        return desk.read(sql -> Settings.TABLE.value(sql, MISSION, "Permanent Mission"));
    }

    public void mission(String name) {
        set("Name the mission", new Setting(MISSION, name.strip()));
    }

    private void set(String label, Setting setting) {
        desk.change(label, tx -> {
            tx.put(Settings.TABLE, setting);
            return setting;
        });
    }
}
