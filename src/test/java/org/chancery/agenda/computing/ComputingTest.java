package org.chancery.agenda.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.agenda.rules.RandomOrigins;
import org.chancery.agenda.rules.ReckoningText;
import org.chancery.time.RandomWhens;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Closure;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputingTest {

    private static final WorkingDays NAIROBI = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());

    /// What governing bodies published, and the distances that give exactly these dates.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-09/2024-12-11 | at least 42 days before start          | 2024-10-28
            2024-12-09/2024-12-11 | 6 weeks before start                   | 2024-10-28
            2024-12-16/2024-12-18 | 6 weeks before start                   | 2024-11-04
            2025-06-17/2025-06-27 | 56 days before start                   | 2025-04-22
            2025-06-17/2025-06-27 | 49 days before start                   | 2025-04-29
            2025-06-17/2025-06-27 | 30 days before start                   | 2025-05-18
            2025-06-17/2025-06-27 | 14 days before start                   | 2025-06-03
            2010-03-13/2010-03-25 | at least 150 days before start         | 2009-10-14
            2024-10-16            | at least 7 days before start           | 2024-10-09
            2024-12-04/2024-12-06 | no later than 2 weeks after end        | 2024-12-20
            """)
    void publishedDatesFollowFromTheirDistances(String meeting, String reckoning, String date) {
        assertThat(compute(reckoning, meeting, "undated").when()).isEqualTo(WhenText.read(date, ""));
    }

    /// A board that takes items 12 weeks after a circulation or 10 weeks before it opens, whichever is earlier.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2025-02-03/2025-02-11 ; 2024-06-18 ; earlier ; 2024-09-10
            2025-02-03/2025-02-11 ; 2024-09-30 ; earlier ; 2024-11-25
            2025-02-03/2025-02-11 ; 2024-06-18 ; later   ; 2024-11-25
            2025-02-03/2025-02-11 ; undated    ; earlier ; from .. | 2024-11-25
            2025-02-03/2025-02-11 ; undated    ; later   ; from 2024-11-25 | ..
            2025-02               ; 2024-06-18 ; earlier ; 2024-09-10
            2025-02               ; 2024-09-10 ; earlier ; between 2024-11-23 2024-12-03
            undated               ; undated    ; earlier ; undated
            """)
    void theEarlierOfTwoIsOnlyAsSureAsBothAre(String meeting, String circulated, String which, String date) {
        String reckoning = which + " of (12 weeks after circulation) and (10 weeks before start)";
        assertThat(compute(reckoning, meeting, circulated).when()).isEqualTo(WhenText.read(date, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2025-03                                  ; 42 days before start                   ; between 2025-01-18 2025-02-17
            2025-03                                  ; 2 months before start                  ; 2025-01
            part EARLY 2025-03                       ; 1 month after start                    ; part EARLY 2025-04
            2025-03                                  ; at least 1 month after end             ; from 2025-04-01 | ..
            2025                                     ; 1 year before start                    ; between 2024-01-01 2024-12-31
            from 2025-03 | ..                        ; 7 days before start                    ; between 2025-02-22 2025-03-24
            from 2025-03 | ..                        ; 7 days after end                       ; offset 7 DAYS AFTER OEWG-H closes
            from .. | 2025-03-31                     ; 7 days after end                       ; 2025-04-07
            undated                                  ; at least 42 days before start          ; offset 42 DAYS AT_LEAST_BEFORE OEWG-H opens
            undated                                  ; no later than 2 weeks after end        ; offset 2 WEEKS WITHIN_AFTER OEWG-H closes
            offset 7 DAYS BEFORE =2025-03-10 it      ; 7 days before start                    ; 2025-03-03
            2024-12-31                               ; 6 months before start                  ; 2024-06-30
            2024-12-16                               ; 10 working days before start           ; 2024-11-29
            2024-12                                  ; 1 working day before start             ; between 2024-11-29 2024-12-30
            2024-12-16                               ; 1 day before start, roll back          ; 2024-12-13
            2024-12-16                               ; 1 day before start, roll forward       ; 2024-12-16
            2024-12-16                               ; 1 day before start                     ; 2024-12-15
            2024-12-14/2024-12-15                    ; 0 days after start                     ; 2024-12-14
            at 2024-12-16 10:00 13:00 Africa/Nairobi ; 2 hours before start                   ; at 2024-12-16 08:00 Africa/Nairobi
            at 2024-12-16 10:00 13:00 Africa/Nairobi ; 48 hours after end                     ; at 2024-12-18 13:00 Africa/Nairobi
            at 2024-12-16 10:00 Africa/Nairobi       ; 2 hours after end                      ; between 2024-12-16 2024-12-17
            at 2025-03-29 23:30 Europe/Rome          ; 4 hours after start                    ; at 2025-03-30 04:30 Europe/Rome
            2024-12-16                               ; 2 hours before start                   ; between 2024-12-15 2024-12-16
            2024-12-16                               ; 48 hours after start                   ; 2024-12-18
            """)
    void aDateIsNeverMoreExactThanItsAnchor(String meeting, String reckoning, String date) {
        assertThat(compute(reckoning, meeting, "undated").when()).isEqualTo(WhenText.read(date, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-16/2024-12-18 | 10 working days before start | 10 working days before Mon 16 Dec 2024, when OEWG-H opens; skips Thu 12 Dec, Jamhuri Day, UN Nairobi
            2024-12-09/2024-12-11 | 6 weeks before start | 6 weeks before Mon 9 Dec 2024, when OEWG-H opens
            2024-12-09/2024-12-11 | no later than 2 weeks after end | no later than 2 weeks after Wed 11 Dec 2024, when OEWG-H closes
            2025-03               | at least 42 days before start | at least 42 days before March 2025, in which OEWG-H opens
            undated               | 1 week before start | 1 week before OEWG-H opens, which has no date yet
            2024-12-16            | 1 day before start, roll back | 1 day before Mon 16 Dec 2024, when OEWG-H opens; Sun 15 Dec is a day off (Sunday), so the working day before
            2024-12-31            | 6 months before start | 6 months before Tue 31 Dec 2024, when OEWG-H opens; that month is shorter, so its last day
            2025-02-03            | earlier of (12 weeks after circulation) and (10 weeks before start) | the earlier of Tue 10 Sep 2024 (12 weeks after Tue 18 Jun 2024, circulation of the draft) and Mon 25 Nov 2024 (10 weeks before Mon 3 Feb 2025, when OEWG-H opens)
            """)
    void whyIsSaidInOneSentence(String meeting, String reckoning, String sentence) {
        assertThat(Why.of(compute(reckoning, meeting, "2024-06-18")).sentence()).isEqualTo(sentence);
    }

    @Test
    void theCountingIsLaidOutAndItsGapsAreSaid() {
        var why = Why.of(compute("10 working days before start", "2024-12-16/2024-12-18", "undated"));
        assertThat(why.steps()).containsExactly(new Why.Step("from", "Mon 16 Dec 2024", "OEWG-H opens"),
                new Why.Step("counted", "", "10 working days before"),
                new Why.Step("skipped", "Thu 12 Dec 2024", "Jamhuri Day, UN Nairobi"),
                new Why.Step("gives", "Fri 29 Nov 2024", ""));
        assertThat(why.cautions()).containsExactly("The holidays of 2024 that change from year to year are not entered;"
                + " only fixed ones were counted.");
    }

    /// Counting twice from where a first count was rolled to is another thing than counting twice.
    @Test
    void aChainGoesOnFromTheRolledDate() {
        var saturday = "2024-11-30";
        var rolled = compute("14 days after start, roll forward", saturday, "undated").when();
        assertThat(rolled).isEqualTo(WhenText.read("2024-12-16", ""));
        assertThat(compute("14 days after start", WhenText.write(rolled), "undated").when())
                .isEqualTo(WhenText.read("2024-12-30", ""));
        assertThat(compute("28 days after start", saturday, "undated").when())
                .isEqualTo(WhenText.read("2024-12-28", ""));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 20241016, 987654321})
    void whatIsKnownOfTheAnchorBoundsWhatIsKnownOfTheDate(long seed) {
        var random = new Random(seed);
        var origins = new RandomOrigins(random);
        var whens = new RandomWhens(random);
        var closed = new WorkingDays(NAIROBI.holidays(),
                List.of(new Closure(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 20), "Closed")));
        for (int i = 0; i < 2000; i++) {
            var reckoning = origins.reckoning(2);
            When anchor = whens.next();
            var computation = new Computing(each -> new AnchorDate("it", anchor), closed).of(reckoning);
            assertThat(computation.when().words()).isEmpty();
            if (anchor.earliest().isEmpty() && anchor.latest().isEmpty())
                assertThat(computation.when().precision().isExact()).as("%s of %s", reckoning, anchor).isFalse();
            Optional<LocalDate> first = computation.when().earliest();
            computation.when().latest().ifPresent(
                    last -> first.ifPresent(day -> assertThat(day).isBeforeOrEqualTo(last)));
            assertThat(Why.of(computation).sentence()).isNotBlank();
        }
    }

    private static Computation compute(String reckoning, String meeting, String circulated) {
        var dates = Map.of("start", new AnchorDate("OEWG-H opens", WhenText.read(meeting, "")), "end",
                new AnchorDate("OEWG-H closes", WhenText.read(meeting, "")), "circulation",
                new AnchorDate("circulation of the draft", WhenText.read(circulated, "")));
        var id = Id.parse("01900000-0000-7000-8000-000000000001");
        var anchors = Map.<String, Anchor>of("start", new Anchor.OfMeeting(id, Anchor.Edge.START), "end",
                new Anchor.OfMeeting(id, Anchor.Edge.END), "circulation",
                new Anchor.Circulation("the draft", WhenText.read(circulated, "")));
        return new Computing(anchor -> anchors.entrySet().stream().filter(e -> e.getValue().equals(anchor)).findFirst()
                .map(e -> Objects.requireNonNull(dates.get(e.getKey()))).orElseThrow(), NAIROBI)
                .of(ReckoningText.read(reckoning, anchors::get));
    }
}
