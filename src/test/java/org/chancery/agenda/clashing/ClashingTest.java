package org.chancery.agenda.clashing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.clashing.Clash.OfTwo;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Closure;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClashingTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final List<String> PLACES = List.of("", "Nairobi", "UNON Conference Room 4", "Palais des Nations",
            "Ginebra", "online", "New York");
    private static final List<ZoneId> ZONES = List.of(NAIROBI, ZoneId.of("Europe/Zurich"),
            ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Pacific/Pago_Pago"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-04/2024-12-06                    | 2024-12-06/2024-12-10                      | Clashes with Other, 6–10 Dec 2024: the last day of the meeting falls on it
            2024-12-04                               | 2024-12-04                                 | Clashes with Other, Wed 4 Dec 2024:
            at 2024-12-04 10:00 11:00 Africa/Nairobi | 2024-12-04/2024-12-06                      | Clashes with Other, 4–6 Dec 2024:
            at 2024-12-03 10:00 12:00 Africa/Nairobi | at 2024-12-03 11:00 Africa/Nairobi         | Clashes with Other, Tue 3 Dec 2024, 11:00: at the same hours
            at 2024-12-03 23:30 23:50 Africa/Nairobi | at 2024-12-03 15:40 17:00 America/New_York | Clashes with Other, Tue 3 Dec 2024, 15:40–17:00: at the same hours
            at 2024-12-03 08:00 09:00 Pacific/Apia   | at 2024-12-02 22:00 23:00 Africa/Nairobi   | Clashes with Other, Mon 2 Dec 2024, 22:00–23:00: at the same hours
            2024-12-04/2024-12-06                    | 2024-12-07                                 |
            2024-12-04/2024-12-06                    | 2024-12                                    |
            2024-12-04/2024-12-06                    | 2024-11-15/2025-01-20                      |
            at 2024-12-03 10:00 11:00 Africa/Nairobi | at 2024-12-03 11:00 12:00 Africa/Nairobi   |
            at 2024-12-03 10:00 11:00 Africa/Nairobi | at 2024-12-03 09:00 Africa/Nairobi         |
            """)
    void meetingsOfTwoBodiesClashWhereBothTakeTheSameTime(String one, String other, String said) {
        assertThat(against(meeting(1, "One", one, ""), meeting(2, "Other", other, ""))).isEqualTo(
                Optional.ofNullable(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-04/2024-12-06 | Palais des Nations, Geneva | 2024-12-07/2024-12-09 | UNON, Nairobi    | Geneva to Nairobi with no day between: Other, 7–9 Dec 2024, is in Nairobi
            2024-12-07/2024-12-09 | Genève                     | 2024-12-06            | Nueva York       | New York to Geneva with no day between: Other, Fri 6 Dec 2024, is in New York
            at 2024-12-04 09:00 10:00 Africa/Nairobi | Nairobi | at 2024-12-04 15:00 16:00 Europe/Zurich | Geneva | Nairobi to Geneva on the same day: Other, Wed 4 Dec 2024, 15:00–16:00, is in Geneva
            2024-12-04/2024-12-06 | Geneva                     | 2024-12-08            | Nairobi          |
            2024-12-04/2024-12-06 | Geneva                     | 2024-12-07            | Palais des Nations, Room XX |
            2024-12-04/2024-12-06 | Geneva                     | 2024-12-07            | online           |
            2024-12-04/2024-12-06 |                            | 2024-12-07            | Nairobi          |
            """)
    void fromOneCityToAnotherADayIsNeededBetween(String one, String here, String other, String there, String said) {
        assertThat(against(meeting(1, "One", one, Optional.ofNullable(here).orElse("")),
                meeting(2, "Other", other, there))).isEqualTo(Optional.ofNullable(said));
    }

    @Test
    void howManyDaysToTravelIsTheOfficersToSay() {
        var geneva = meeting(1, "One", "2024-12-06", "Geneva");
        var nairobi = meeting(2, "Other", "2024-12-08", "Nairobi");
        assertThat(new Clashing(1).between(geneva, nairobi)).isEmpty();
        assertThat(new Clashing(2).between(geneva, nairobi).map(clash -> ClashWords.against(geneva, clash)))
                .contains("Geneva to Nairobi with 1 day between");
        assertThat(new Clashing(2).among(List.of(nairobi, geneva), 10)).hasSize(1);
    }

    @Test
    void aSittingIsPartOfTheSessionOfItsBody() {
        Id body = id(9);
        var session = of(meeting(1, "Board", "2024-12-04/2024-12-06", "Nairobi"), body);
        var sitting = of(meeting(2, "Bureau of the Board", "at 2024-12-05 08:00 09:00 Africa/Nairobi", "Nairobi"),
                body);
        assertThat(Clashing.USUAL.between(session, sitting)).isEmpty();
        assertThat(Clashing.USUAL.between(session, of(sitting, id(8)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELD", "CANCELLED"})
    void whatNobodyGoesToAnyMoreClashesWithNothing(Meeting.Status status) {
        var standing = meeting(1, "One", "2024-12-04", "");
        assertThat(Clashing.USUAL.between(standing, meeting(2, "Other", "2024-12-04", "").as(status))).isEmpty();
        assertThat(Clashing.USUAL.between(standing.as(status), meeting(2, "Other", "2024-12-04", ""))).isEmpty();
    }

    @Test
    void holidaysAreThoseOfTheCityAndClosuresAreEverywhere() {
        var closed = new WorkingDays(DutyStation.NAIROBI.holidays(),
                List.of(new Closure(LocalDate.of(2024, 12, 13), LocalDate.of(2024, 12, 13), "national day")));
        assertThat(off(meeting(1, "One", "2024-12-11/2024-12-13", "UNON, Nairobi"), closed)).containsExactly(
                "Clashes with the mission closure on Fri 13 Dec, national day: the last day of the meeting falls on it",
                "Falls on Thu 12 Dec, Jamhuri Day, UN Nairobi: one day of the meeting falls on it");
        assertThat(off(meeting(1, "One", "2024-12-11/2024-12-13", "Geneva"), closed)).containsExactly(
                "Clashes with the mission closure on Fri 13 Dec, national day: the last day of the meeting falls on it");
        assertThat(off(meeting(1, "One", "2024-12-15", ""), closed))
                .containsExactly("Falls on Sun 15 Dec, a weekend: ");
        assertThat(off(meeting(1, "One", "2024-12", ""), closed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 20241209, 42, 560})
    void theOrderDoesNotMatterAndAllAreFoundThatAPlainComparisonFinds(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 60; round++) {
            List<Meeting> meetings = new ArrayList<>();
            for (int i = 0; i < 24; i++)
                meetings.add(random(random, i + 1));
            var rule = new Clashing(random.nextInt(4));
            var plain = new ArrayList<OfTwo>();
            for (int i = 0; i < meetings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Optional<OfTwo> clash = rule.between(meetings.get(i), meetings.get(j));
                    assertThat(rule.between(meetings.get(j), meetings.get(i))).as("seed " + seed).isEqualTo(clash);
                    clash.ifPresent(plain::add);
                }
            }
            assertThat(rule.among(meetings, 1000)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(plain);
        }
    }

    private static Meeting random(RandomGenerator random, int id) {
        LocalDate day = LocalDate.of(2024, 12, 1).plusDays(random.nextInt(30));
        LocalTime from = LocalTime.of(random.nextInt(24), 30);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        When when = switch (random.nextInt(5)) {
            case 0 -> Day.of(day);
            case 1 -> Days.of(day, day.plusDays(1 + random.nextInt(25)));
            case 2 -> Moment.of(day, from, from.plusHours(1 + random.nextInt(9)), zone);
            case 3 -> Moment.at(day, from, zone);
            default -> Imprecise.month(2024, 12);
        };
        Meeting made = new Meeting(id(id), "M" + id, Optional.of(id(100 + random.nextInt(3))), Optional.empty(), when,
                new Origin.Typed(), PLACES.get(random.nextInt(PLACES.size())), Meeting.Status.CONFIRMED, "", "");
        return random.nextInt(8) == 0 ? made.as(Meeting.Status.CANCELLED) : made;
    }

    private static Optional<String> against(Meeting one, Meeting other) {
        return Clashing.USUAL.between(one, other).map(clash -> said(one, clash));
    }

    private static List<String> off(Meeting meeting, WorkingDays working) {
        return Clashing.USUAL.daysOff(meeting, working).stream().map(off -> said(meeting, off)).toList();
    }

    private static String said(Meeting meeting, Clash clash) {
        String detail = ClashWords.detail(meeting, clash);
        return ClashWords.against(meeting, clash) + ":"
                + (detail.isEmpty() && clash instanceof OfTwo ? "" : " " + detail);
    }

    private static Meeting meeting(int id, String title, String when, String place) {
        return new Meeting(id(id), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), place, Meeting.Status.CONFIRMED, "", "");
    }

    private static Meeting of(Meeting m, Id body) {
        return new Meeting(m.id(), m.title(), Optional.of(body), m.resolution(), m.when(), m.origin(), m.place(),
                m.status(), m.doubt(), m.note());
    }

    private static Id id(int number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
