package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocketTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    private final Id harbour = Id.fresh(CLOCK);
    private final Id board = Id.fresh(CLOCK);
    private final Id onDredging = Id.fresh(CLOCK);

    private final Meeting held = meeting("2024-03-04/2024-03-06", harbour, null);
    private final Meeting autumn = meeting("2024-12-09/2024-12-11", harbour, onDredging);
    private final Meeting spring = meeting("2025-03", harbour, onDredging);
    private final Meeting boards = meeting("2024-11-20", board, null);
    private final Meeting aside = meeting("2024-11-06", null, onDredging);
    private final Docket docket = new Docket(List.of(spring, held, autumn, boards, aside), TODAY);

    @Test
    void aPaperIsForTheFirstSessionThatIsNotOverBeforeItIsDue() {
        assertThat(docket.meetingFor(owed("2024-10-28", harbour, null))).contains(autumn.id());
        assertThat(docket.meetingFor(owed("2025-01-10", harbour, null))).contains(spring.id());
    }

    @Test
    void aSessionOfTheBodyComesBeforeAnotherMeetingUnderTheSameResolution() {
        assertThat(docket.meetingFor(owed("2024-10-28", harbour, onDredging))).contains(autumn.id());
        assertThat(docket.meetingFor(owed("2024-10-28", board, onDredging))).contains(autumn.id());
        assertThat(new Docket(List.of(aside), TODAY).meetingFor(owed("2024-10-28", null, onDredging)))
                .contains(aside.id());
    }

    @Test
    void whatHasNoDateIsCarriedToTheNextSession() {
        assertThat(docket.meetingFor(owed("undated", harbour, null))).contains(autumn.id());
        assertThat(new Docket(List.of(held, autumn, spring), LocalDate.of(2024, 12, 12))
                .meetingFor(owed("undated", harbour, null))).contains(spring.id());
    }

    @Test
    void whereNothingLiesAheadItStaysWithTheLast() {
        assertThat(docket.meetingFor(owed("2025-06-30", harbour, null))).contains(spring.id());
    }

    @Test
    void aCancelledMeetingCallsForNothing() {
        Meeting cancelled = new Meeting(boards.id(), "Board", Optional.of(board), Optional.empty(), boards.when(),
                new Origin.Typed(), "", Meeting.Status.CANCELLED, "", "");
        assertThat(new Docket(List.of(cancelled), TODAY).meetingFor(owed("2024-11-01", board, null))).isEmpty();
    }

    @Test
    void whatNamesItsMeetingIsForThatOne() {
        Deliverable named = owed("2024-10-28", harbour, onDredging);
        Deliverable linked = new Deliverable(named.id(), named.kind(), named.title(), named.body(), named.resolution(),
                Optional.of(boards.id()), named.when(), named.origin(), "", "", named.status(), "", "");
        assertThat(docket.of(boards.id(), List.of(named, linked))).containsExactly(linked);
        assertThat(docket.of(autumn.id(), List.of(named, linked))).containsExactly(named);
    }

    @Test
    void nothingTiesAPaperOfAnotherBodyToAMeeting() {
        assertThat(docket.meetingFor(owed("2024-10-28", Id.fresh(CLOCK), null))).isEmpty();
        assertThat(docket.meetingFor(owed("2024-10-28", null, null))).isEmpty();
    }

    private static Meeting meeting(String when, @Nullable Id body, @Nullable Id resolution) {
        return new Meeting(Id.fresh(CLOCK), "Session", Optional.ofNullable(body), Optional.ofNullable(resolution),
                WhenText.read(when, ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }

    private static Deliverable owed(String when, @Nullable Id body, @Nullable Id resolution) {
        return new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Papers", Optional.ofNullable(body),
                Optional.ofNullable(resolution), Optional.empty(), WhenText.read(when, "in due course"),
                new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }
}
