package org.chancery.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.moving.Moving;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
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

    /// What is to be set, as it was written; what is empty stays as it is.
    ///
    /// @param dutyStation a zone or its city: "Africa/Nairobi", "Addis Ababa"
    /// @param capital a zone or its city; blank if it is not to be shown
    public record Wishes(Optional<String> mission, Optional<String> dutyStation, Optional<String> capital) {}

    /// What came of each wish.
    public record Answers(Optional<Answer> mission, Optional<Answer> dutyStation, Optional<Answer> capital) {}

    /// What came of reading one wish.
    private sealed interface Understood {

        record Wanted(String label, Setting setting) implements Understood {}

        record Not(Answer.Refused why) implements Understood {}

        default Answer answer() {
            return switch (this) {
                case Wanted wanted -> new Answer.Kept();
                case Not not -> not.why();
            };
        }
    }

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
        set(List.of(dutyStationAt(zone)));
    }

    /// @param written a zone or its city: "Africa/Nairobi", "Addis Ababa"
    public Answer dutyStation(String written) {
        return set(understoodDutyStation(written));
    }

    private static Understood understoodDutyStation(String written) {
        return zone(written).<Understood>map(SettingUp::dutyStationAt).orElseGet(() -> unknown(written));
    }

    private static Understood.Wanted dutyStationAt(ZoneId zone) {
        return new Understood.Wanted("Set the duty station to " + city(zone),
                new Setting(Settings.DUTY_STATION, zone.toString()));
    }

    /// Sets all of this that can be set, as one act.
    public Answers keep(Wishes wishes) {
        Optional<Understood> mission = wishes.mission().map(SettingUp::understoodMission);
        Optional<Understood> dutyStation = wishes.dutyStation().map(SettingUp::understoodDutyStation);
        Optional<Understood> capital = wishes.capital().map(SettingUp::understoodCapital);
        set(Stream.of(mission, dutyStation, capital).flatMap(Optional::stream).<Understood.Wanted>mapMulti(
                (understood, wanted) -> {
                    if (understood instanceof Understood.Wanted w)
                        wanted.accept(w);
                }).toList());
        return new Answers(mission.map(Understood::answer), dutyStation.map(Understood::answer),
                capital.map(Understood::answer));
    }

    /// The zone of the capital that the mission reports to, if somebody said so.
    public Optional<ZoneId> capital() {
        return desk.read(Settings.TABLE::capital);
    }

    /// @param written a zone or its city; empty if it is not to be shown
    public Answer capital(String written) {
        return set(understoodCapital(written));
    }

    private static Understood understoodCapital(String written) {
        if (written.isBlank())
            return new Understood.Wanted("Forget the time in the capital", new Setting(Settings.CAPITAL, ""));
        return zone(written)
                .<Understood>map(zone -> new Understood.Wanted("Set the capital to " + city(zone),
                        new Setting(Settings.CAPITAL, zone.toString())))
                .orElseGet(() -> unknown(written));
    }

    /// The name of the mission, as the sidebar shows it.
    public String mission() {
        return desk.read(sql -> Settings.TABLE.value(sql, MISSION, "Permanent Mission"));
    }

    /// @param name on one line
    public Answer mission(String name) {
        return set(understoodMission(name));
    }

    private static Understood understoodMission(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        if (line.isEmpty())
            return not("The mission needs a name.");
        if (line.length() > LONGEST_NAME)
            return not("A name has at most " + LONGEST_NAME + " characters.");
        return new Understood.Wanted("Name the mission", new Setting(MISSION, line));
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

    /// The zone that is meant by its name or its city.
    public static Optional<ZoneId> zone(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return zones().stream()
                .filter(zone -> zone.getId().toLowerCase(Locale.ROOT).equals(plain)
                        || city(zone).toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    private static Understood unknown(String written) {
        return not(written.isBlank()
                ? "Name a city, like Nairobi, or a zone, like Africa/Nairobi."
                : "“" + written.strip()
                        + "” is no city of a time zone. Name the largest one near it, or the zone itself, "
                        + "like Africa/Nairobi.");
    }

    private static Understood not(String sentence) {
        return new Understood.Not(new Answer.Refused(sentence));
    }

    private Answer set(Understood understood) {
        if (understood instanceof Understood.Wanted wanted)
            set(List.of(wanted));
        return understood.answer();
    }

    /// Another duty station has other holidays: what is counted in working days is counted anew in the same act.
    private void set(List<Understood.Wanted> wanted) {
        if (wanted.isEmpty())
            return;
        String label = wanted.size() == 1 ? wanted.getFirst().label() : "Change the settings";
        desk.change(label, tx -> {
            ZoneId before = dutyStation(tx.sql());
            wanted.forEach(each -> tx.put(Settings.TABLE, each.setting()));
            if (!dutyStation(tx.sql()).equals(before)) {
                var following = new Following(tx, desk.clock());
                following.apply(Moving.anew(Neighbourhood.overWorkingDays(tx.sql()), Almanac.workingDays(tx.sql())));
                tx.alsoCalled(following.also());
            }
            return wanted;
        });
    }
}
