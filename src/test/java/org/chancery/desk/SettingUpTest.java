package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.desk.SettingUp.Answer;
import org.chancery.time.text.WhenText;
import org.chancery.time.Offset.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingUpTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T21:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private SettingUp setting;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        setting = desk.settingUp();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"Europe/Vienna, Europe/Vienna", "vienna, Europe/Vienna", " Addis Ababa , Africa/Addis_Ababa",
            "new york, America/New_York"})
    void aZoneIsSetByItsNameOrItsCity(String written, ZoneId zone) {
        assertThat(setting.dutyStation(written)).isEqualTo(new Answer.Kept());
        assertThat(setting.dutyStation()).isEqualTo(zone);
        assertThat(setting.capital(written)).isEqualTo(new Answer.Kept());
        assertThat(setting.capital()).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Atlantis", "GMT+3", "+03:00", "Etc/GMT-3", "Africa"})
    void whatIsNoCityIsRefusedInASentenceAndChangesNothing(String written) {
        assertThat(setting.dutyStation(written)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.sentence()).endsWith("."));
        assertThat(setting.dutyStation()).isEqualTo(ZoneId.of("Africa/Nairobi"));
        assertThat(desk.undoing().next()).isEmpty();
    }

    @Test
    void datesInWorkingDaysAreCountedAnewWithTheHolidaysOfAnotherStation() {
        var session = new Meeting(Id.fresh(CLOCK), "Session", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-16", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        var list = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "List", Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read("2024-12-06", ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(session);
        desk.agenda().save(list);
        desk.tracking().tie(list.id(),
                Counted.exactly(-5, Unit.WORKING_DAYS, new Anchor.OfMeeting(session.id(), Edge.START)));
        assertThat(date(list)).isEqualTo("2024-12-06");
        setting.dutyStation("Oslo");
        assertThat(date(list)).isEqualTo("2024-12-09");
        assertThat(desk.undoing().next()).contains("Set the duty station to Oslo and 1 deadline");
        desk.undoing().undo();
        assertThat(date(list)).isEqualTo("2024-12-06");
    }

    private String date(Entry entry) {
        return WhenText.write(desk.agenda().entry(entry.id()).orElseThrow().when());
    }

    @Test
    void theCapitalIsUnknownUntilItIsNamedAndCanBeForgotten() {
        assertThat(setting.capital()).isEmpty();
        setting.capital("Oslo");
        assertThat(desk.undoing().next()).contains("Set the capital to Oslo");
        assertThat(setting.capital("Atlantis")).isInstanceOf(Answer.Refused.class);
        assertThat(setting.capital()).contains(ZoneId.of("Europe/Oslo"));
        assertThat(setting.capital("")).isEqualTo(new Answer.Kept());
        assertThat(setting.capital()).isEmpty();
        desk.undoing().undo();
        assertThat(setting.capital()).contains(ZoneId.of("Europe/Oslo"));
    }

    @Test
    void theMissionHasANameOnOneLine() {
        assertThat(setting.mission()).isEqualTo("Permanent Mission");
        assertThat(setting.mission("  Permanent Mission\n of Norwick ")).isEqualTo(new Answer.Kept());
        assertThat(setting.mission()).isEqualTo("Permanent Mission of Norwick");
        assertThat(setting.mission(" ")).isEqualTo(new Answer.Refused("The mission needs a name."));
        assertThat(setting.mission("x".repeat(81))).isEqualTo(new Answer.Refused("A name has at most 80 characters."));
        assertThat(setting.mission()).isEqualTo("Permanent Mission of Norwick");
    }

    @Test
    void todayIsThatOfTheDutyStation() {
        assertThat(desk.today()).hasToString("2024-10-17");
        setting.dutyStation("London");
        assertThat(desk.today()).hasToString("2024-10-16");
    }

    @Test
    void everyZoneThatIsOfferedCanBeSetByItsName() {
        assertThat(SettingUp.zones()).hasSizeGreaterThan(300).contains(ZoneId.of("Asia/Bangkok"))
                .allSatisfy(zone -> assertThat(SettingUp.city(zone)).isNotBlank());
        setting.dutyStation(SettingUp.zones().getLast().getId());
        assertThat(setting.dutyStation()).isEqualTo(SettingUp.zones().getLast());
    }
}
