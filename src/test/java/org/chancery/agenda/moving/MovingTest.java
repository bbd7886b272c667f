package org.chancery.agenda.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Preview.Warning;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Kind;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Closure;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingTest {

    private static final WorkingDays NAIROBI = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());
    private static final Id SESSION = id(1);
    private static final Meeting OEWG = meeting(1, "OEWG-H, first session", "2024-12-09/2024-12-11");
    private static final Deliverable DOCUMENTS = tied(10, "Documents available online", "2024-10-28",
            Counted.exactly(-6, Unit.WEEKS, start(1)));
    private static final Deliverable LIST = tied(11, "Delegation list", "2024-11-25",
            Counted.exactly(-10, Unit.WORKING_DAYS, start(1)));
    private static final Deliverable VISAS = deliverable(12, "Visa applications", "2024-11-15", new Origin.Typed(),
            Deliverable.Status.EXPECTED);

    private final List<Entry> book = new ArrayList<>(List.of(OEWG, DOCUMENTS, LIST, VISAS));

    @Test
    void aWeekLaterEverythingTiedFollowsAndTheRestStays() {
        var preview = move("2024-12-16/2024-12-18");
        assertThat(preview.difference()).isEqualTo("+7 days");
        assertThat(preview.after().when()).isEqualTo(when("2024-12-16/2024-12-18"));
        assertThat(preview.lines()).extracting(line -> line.entry().title(), MovingTest::told).containsExactly(
                tuple("Documents available online", "2024-11-04, +7 days, 6 weeks before Mon 16 Dec 2024, when OEWG-H,"
                        + " first session opens"),
                tuple("Delegation list", "2024-11-29, +4 days, 10 working days before Mon 16 Dec 2024, when OEWG-H,"
                        + " first session opens; skips Thu 12 Dec, Jamhuri Day, UN Nairobi"),
                tuple("Visa applications", "stays, fixed date, not tied"));
        assertThat(preview.changing()).hasSize(2);
        assertThat(preview.clashes()).isEmpty();
    }

    @Test
    void whatIsPinnedSettledOrLeftStaysAndSoDoesWhatHangsOnItAlone() {
        var computed = (Origin.Computed) DOCUMENTS.origin();
        book.set(1, deliverable(10, "Documents available online", "2024-10-30",
                new Origin.Pinned(computed, when("2024-10-28")), Deliverable.Status.EXPECTED));
        book.add(tied(13, "Comments", "2024-11-06", Counted.exactly(7, Unit.DAYS, new Anchor.Due(id(10)))));
        book.add(deliverable(14, "Nominations", "2024-11-29", LIST.origin(), Deliverable.Status.MET));
        var preview = Moving.preview(Ties.of(book), new Move.To(SESSION, when("2024-12-16/2024-12-18")), NAIROBI,
                Set.of(LIST.id()));
        assertThat(preview.lines()).extracting(line -> line.entry().title(), MovingTest::told).containsExactly(
                tuple("Documents available online", "stays, set by hand"),
                tuple("Comments", "stays, the date is the same"),
                tuple("Visa applications", "stays, fixed date, not tied"),
                tuple("Delegation list", "stays, left as it is"), tuple("Nominations", "stays, already settled"));
        assertThat(preview.lines().stream().filter(Preview.Line::canBeLeft)).extracting(Preview.Line::entry)
                .containsExactly(LIST);
    }

    @Test
    void aChainFollowsLinkByLink() {
        book.add(tied(13, "Comments", "2024-11-04", Counted.exactly(7, Unit.DAYS, new Anchor.Due(id(10)))));
        book.add(tied(14, "Revised draft", "2024-11-08", Counted.exactly(4, Unit.DAYS, new Anchor.Due(id(13)))));
        assertThat(becomes(move("2024-12-16/2024-12-18"), 14)).contains(when("2024-11-15"));
        assertThat(becomes(Moving.preview(Ties.of(book), new Move.To(SESSION, when("2024-12-16/2024-12-18")), NAIROBI,
                Set.of(id(13))), 14)).isEmpty();
    }

    @Test
    void aMeetingWithoutItsDayLeavesItsDeadlinesWithoutTheirs() {
        assertThat(becomes(move("2025-03"), 10)).contains(when("between 2025-01-18 2025-02-17"));
        var postponed = Moving.preview(Ties.of(book), new Move.Postpone(SESSION), NAIROBI, Set.of());
        assertThat(becomes(postponed, 10)).contains(when("offset 6 WEEKS BEFORE OEWG-H, first session opens"));
        assertThat(postponed.difference()).isEqualTo("no day any more");
        assertThat(postponed.after().status()).isEqualTo(Meeting.Status.POSTPONED);
    }

    @Test
    void anImpreciseMeetingThatIsFixedFixesWhatHangsOnIt() {
        var vague = meeting(1, "Executive Board", "2025-03");
        var papers = tied(10, "Papers", "between 2025-01-18 2025-02-17", Counted.exactly(-42, Unit.DAYS, start(1)));
        var preview = Moving.preview(Ties.of(List.of(vague, papers)),
                new Move.To(SESSION, when("2025-03-25/2025-03-27")), NAIROBI, Set.of());
        assertThat(told(preview.lines().getFirst())).startsWith("2025-02-11, now to the day, ");
    }

    @Test
    void whatACancelledMeetingWasWaitingForFallsAwayUnlessSomethingElseAsksForIt() {
        book.add(meeting(2, "Executive Board", "2025-03-25"));
        book.add(tied(13, "Paper for both", "2024-12-02",
                new Chosen<>(Choice.EARLIER, Counted.exactly(-7, Unit.DAYS, start(1)),
                        Counted.exactly(-7, Unit.DAYS, start(2)))));
        book.add(tied(14, "Comments", "2024-11-04", Counted.exactly(7, Unit.DAYS, new Anchor.Due(id(10)))));
        var preview = Moving.preview(Ties.of(book), new Move.Cancel(SESSION), NAIROBI, Set.of());
        assertThat(preview.after().status()).isEqualTo(Meeting.Status.CANCELLED);
        assertThat(preview.lines().stream().filter(line -> line.outcome() instanceof FallsAway))
                .extracting(line -> line.entry().id()).containsExactlyInAnyOrder(id(10), id(11), id(14));
        assertThat(becomes(preview, 13)).contains(when("from .. | 2025-03-18"));
    }

    @Test
    void aCircleIsFoundWithItsMembersAndHurtsNobody() {
        book.add(tied(13, "Comments", "2024-11-04", Counted.exactly(7, Unit.DAYS, new Anchor.Due(id(10)))));
        assertThat(Ties.of(book).circle(id(10), Counted.exactly(-7, Unit.DAYS, new Anchor.Due(id(13)))))
                .extracting(Entry::title).containsExactly("Documents available online", "Comments");
        assertThat(Ties.of(book).circle(id(10), Counted.exactly(0, Unit.DAYS, new Anchor.Due(id(10)))))
                .extracting(Entry::title).containsExactly("Documents available online");
        assertThat(Ties.of(book).circle(id(12), Counted.exactly(-7, Unit.DAYS, new Anchor.Due(id(13))))).isEmpty();
        book.set(1, tied(10, "Documents available online", "2024-10-28", new Chosen<>(Choice.EARLIER,
                Counted.exactly(-6, Unit.WEEKS, start(1)), Counted.exactly(-7, Unit.DAYS, new Anchor.Due(id(13))))));
        assertThat(move("2024-12-16/2024-12-18").lines()).extracting(line -> line.entry().id(), MovingTest::told)
                .contains(tuple(id(10), "stays, hangs on dates that hang on each other"),
                        tuple(id(13), "stays, hangs on dates that hang on each other"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-16/2024-12-18                    | 2024-12-18/2024-12-20                    | SAME_DAYS  | the last day of the meeting falls on it
            2024-12-16/2024-12-18                    | 2024-12-01/2024-12-17                    | SAME_DAYS  | 2 days of the meeting fall on it
            2024-12-16/2024-12-18                    | at 2024-12-17 10:00 13:00 Africa/Nairobi | SAME_DAYS  | one day of the meeting falls on it
            at 2024-12-17 10:00 13:00 Africa/Nairobi | at 2024-12-17 12:00 14:00 Africa/Nairobi | SAME_HOURS | at the same hours
            at 2024-12-17 10:00 13:00 Africa/Nairobi | at 2024-12-17 09:00 11:00 Europe/Rome    | SAME_HOURS | at the same hours
            at 2024-12-17 10:00 13:00 Africa/Nairobi | at 2024-12-17 10:30 Africa/Nairobi       | SAME_HOURS | at the same hours
            """)
    void meetingsAtTheSameTimeClash(String moved, String other, Kind kind, String detail) {
        book.add(meeting(2, "Executive Board", other));
        assertThat(move(moved).clashes()).extracting(Warning::kind, Warning::detail, Warning::with)
                .containsExactly(tuple(kind, detail, Optional.of(id(2))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-16/2024-12-18                    | 2024-12-19
            2024-12-16/2024-12-18                    | 2024-12
            2024-12                                  | 2024-12-17
            at 2024-12-17 10:00 13:00 Africa/Nairobi | at 2024-12-17 13:00 14:00 Africa/Nairobi
            at 2024-12-17 10:00 13:00 Africa/Nairobi | at 2024-12-17 13:00 14:00 Europe/Rome
            """)
    void whatMayLieApartDoesNotClash(String moved, String other) {
        book.add(meeting(2, "Executive Board", other));
        assertThat(move(moved).clashes()).isEmpty();
    }

    @Test
    void closuresAndDaysOffAreSaid() {
        var closed = new WorkingDays(NAIROBI.holidays(),
                List.of(new Closure(LocalDate.of(2024, 12, 13), LocalDate.of(2024, 12, 13), "national day")));
        var lines = List.<Entry>of(OEWG, tied(10, "Documents", "2024-12-08", Counted.exactly(-1, Unit.DAYS, start(1))));
        assertThat(Moving.preview(Ties.of(lines), new Move.To(SESSION, when("2024-12-11/2024-12-13")), closed, Set.of())
                .clashes()).containsExactly(
                        new Warning(Kind.CLOSURE, "Clashes with the mission closure on Fri 13 Dec, national day",
                                "the last day of the meeting falls on it", Optional.empty()),
                        new Warning(Kind.HOLIDAY, "Falls on Thu 12 Dec, Jamhuri Day, UN Nairobi",
                                "one day of the meeting falls on it", Optional.empty()));
        assertThat(Moving.preview(Ties.of(lines), new Move.To(SESSION, when("2024-12-15")), closed, Set.of()).clashes())
                .containsExactly(new Warning(Kind.WEEKEND, "Falls on Sun 15 Dec, a weekend", "", Optional.empty()),
                        new Warning(Kind.DEADLINE_ON_DAY_OFF, "Documents would fall on Sat 14 Dec, a weekend", "",
                                Optional.of(id(10))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-16/2024-12-18 | +7 days
            2024-12-08/2024-12-10 | −1 day
            2024-12-09/2024-12-12 | 1 day longer
            2024-12-10            | +1 day, 2 days shorter
            2024-12-09/2024-12-11 | same day
            2025-03               | day not known any more
            undated               | no day any more
            """)
    void theDifferenceIsSaidInAWord(String to, String difference) {
        assertThat(move(to).difference()).isEqualTo(difference);
    }

    @Test
    void whatIsCancelledIsNoLongerOrShorterForIt() {
        Preview cancelled = Moving.preview(Ties.of(book), new Move.Cancel(SESSION), NAIROBI, Set.of());
        assertThat(cancelled.difference()).isEmpty();
        assertThat(cancelled.changesNothing()).isFalse();
        Preview again = Moving.preview(Ties.of(List.of(cancelled.after())), new Move.Cancel(SESSION), NAIROBI,
                Set.of());
        assertThat(again.changesNothing()).isTrue();
        assertThat(move("2024-12-09/2024-12-11").changesNothing()).isTrue();
        assertThat(move("2024-12-10").changesNothing()).isFalse();
    }

    @Test
    void aDeadlineThatIsCountedFromAnotherMeetingIsNotCalledFixed() {
        var session = meeting(1, "OEWG-H", "2024-12-09/2024-12-11");
        var board = meeting(2, "Executive Board", "2024-11-20");
        var papers = tied(10, "Papers", "2024-11-13", Counted.exactly(-1, Unit.WEEKS, start(2)));
        var lines = Moving.preview(Ties.of(List.of(session, board, papers)),
                new Move.To(SESSION, when("2024-12-16/2024-12-18")), NAIROBI, Set.of()).lines();
        assertThat(lines).extracting(MovingTest::told).containsExactly("stays, the date is the same");
    }

    private Preview move(String to) {
        return Moving.preview(Ties.of(book), new Move.To(SESSION, when(to)), NAIROBI, Set.of());
    }

    private static Optional<When> becomes(Preview preview, int entry) {
        return preview.lines().stream().filter(line -> line.entry().id().equals(id(entry)))
                .flatMap(line -> line.outcome() instanceof Follows follows
                        ? Optional.of(follows.becomes()).stream()
                        : Optional.<When>empty().stream())
                .findFirst();
    }

    private static String told(Preview.Line line) {
        return switch (line.outcome()) {
            case Follows f -> WhenText.write(f.becomes()) + ", " + f.difference() + ", " + f.why().sentence();
            case FallsAway f -> "falls away";
            case Stays(Reason reason) -> "stays, " + reason.words();
        };
    }

    private static Anchor start(int meeting) {
        return new Anchor.OfMeeting(id(meeting), Edge.START);
    }

    private static Deliverable tied(int id, String title, String when, Reckoning<Anchor> reckoning) {
        return deliverable(id, title, when, new Origin.Computed(reckoning, Optional.empty(), Optional.empty()),
                Deliverable.Status.EXPECTED);
    }

    private static Deliverable deliverable(int id, String title, String when, Origin origin,
            Deliverable.Status status) {
        return new Deliverable(id(id), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.of(SESSION), when(when), origin, "", "", status, "", "");
    }

    private static Meeting meeting(int id, String title, String when) {
        return new Meeting(id(id), title, Optional.empty(), Optional.empty(), when(when), new Origin.Typed(), "",
                Meeting.Status.CONFIRMED, "", "");
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }

    private static Id id(int number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
