package org.chancery.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.store.Sql;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.Settings.Setting;

/// Telling the desk whose it is and where it stands.
public final class SettingUp {

    /// What came of setting something.
    public sealed interface Answer {

        record Kept() implements Answer {}

        /// Nothing was changed.
        ///
        /// @param sentence why not, for a person
        record Refused(String sentence) implements Answer {}
    }

    private static final String CAPITAL = "capital";
    private static final String MISSION = "mission";
    private static final int LONGEST_NAME = 80;

    private final Desk desk;

    SettingUp(Desk desk) {
        this.desk = desk;
    }

    /// The zone of the duty station; Africa/Nairobi until somebody says otherwise.
    public ZoneId dutyStation() {
        return desk.read(SettingUp::dutyStation);
    }

    static ZoneId dutyStation(Sql sql) {
        return Settings.TABLE.dutyStation(sql);
    }

    public void dutyStation(ZoneId zone) {
        set("Set the duty station to " + city(zone), Settings.DUTY_STATION, zone.toString());
    }

    /// @param written a zone or its city: "Africa/Nairobi", "Addis Ababa"
    public Answer dutyStation(String written) {
        return zone(written).map(zone -> {
            dutyStation(zone);
            return (Answer) new Answer.Kept();
        }).orElseGet(() -> unknown(written));
    }

    /// The zone of the capital that the mission reports to, if somebody said so.
    public Optional<ZoneId> capital() {
        return Optional.of(desk.read(sql -> Settings.TABLE.value(sql, CAPITAL, "")))
                .filter(zone -> !zone.isEmpty())
                .map(ZoneId::of);
    }

    /// @param written a zone or its city; empty if it is not to be shown
    public Answer capital(String written) {
        if (written.isBlank()) {
            set("Forget the time in the capital", CAPITAL, "");
            return new Answer.Kept();
        }
        return zone(written).map(zone -> {
            set("Set the capital to " + city(zone), CAPITAL, zone.toString());
            return (Answer) new Answer.Kept();
        }).orElseGet(() -> unknown(written));
    }

    /// The name of the mission, as the sidebar shows it.
    public String mission() {
        return desk.read(sql -> Settings.TABLE.value(sql, MISSION, "Permanent Mission"));
    }

    /// @param name on one line
    public Answer mission(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        if (line.isEmpty())
            return new Answer.Refused("The mission needs a name.");
        if (line.length() > LONGEST_NAME)
            return new Answer.Refused("A name has at most " + LONGEST_NAME + " characters.");
        set("Name the mission", MISSION, line);
        return new Answer.Kept();
    }

    /// Every zone that can be set, by name.
    public static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(SettingUp::hasCity).sorted().map(ZoneId::of).toList();
    }

    /// The city that a zone is named after: "Addis Ababa".
    public static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// Zones without a city are fixed offsets and old names, which do not follow a country's clocks.
    private static boolean hasCity(String zone) {
        return zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }

    private static Optional<ZoneId> zone(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return zones().stream()
                .filter(zone -> zone.getId().toLowerCase(Locale.ROOT).equals(plain)
                        || city(zone).toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    private static Answer unknown(String written) {
        return new Answer.Refused(written.isBlank()
                ? "Name a city, like Nairobi, or a zone, like Africa/Nairobi."
                : "“" + written.strip()
                        + "” is no city of a time zone. Name the largest one near it, or the zone itself, "
                        + "like Africa/Nairobi.");
    }

    private void set(String label, String name, String value) {
        desk.change(label, tx -> {
            tx.put(Settings.TABLE, new Setting(name, value));
            return value;
        });
    }
}
