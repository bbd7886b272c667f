package org.chancery.extraction.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final Body BOARD = new Body(Id.fresh(Clock.systemUTC()), "Executive Board", "Executive Board");
    private static final Body GROUP = new Body(Id.fresh(Clock.systemUTC()), "Working Group on Tides", "WG-T");
    private static final When DECEMBER = Imprecise.month(2026, 12);
    private static final When THREE_DAYS = Days.of(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 10));

    @Test
    void aSessionIsSharpened() {
        Entry known = meeting("Executive Board, second session", BOARD, DECEMBER);
        assertThat(match(meeting("Executive Board, second session of 2026", "Executive Board", THREE_DAYS), known))
                .hasValue(known);
    }

    @Test
    void aSessionIsMoved() {
        Entry known = meeting("Executive Board, second session of 2026", BOARD, THREE_DAYS);
        When moved = Days.of(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 17));
        assertThat(match(meeting("Executive Board, second session of 2026", "Executive Board", moved), known))
                .hasValue(known);
    }

    @Test
    void theFullNameAndTheShortOneAreOneBody() {
        Entry known = meeting("WG-T, first session", GROUP, THREE_DAYS);
        assertThat(match(meeting("Working Group on Tides, first session", "Working Group on Tides", THREE_DAYS), known))
                .hasValue(known);
    }

    @Test
    void theShortNameInBothTitlesIsEnoughHoweverTheLongOneIsWritten() {
        Entry known = meeting("WG-T, first session", GROUP, THREE_DAYS);
        When moved = Days.of(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 17));
        assertThat(
                match(meeting("WG-T, first session", "Open-ended working group on tides and currents", moved), known))
                .hasValue(known);
        assertThat(match(meeting("WG-T, second session", "Open-ended working group on tides and currents", moved),
                known)).isEmpty();
    }

    @Test
    void anotherBodysSessionIsAnother() {
        Entry known = meeting("Executive Board, first session", BOARD, THREE_DAYS);
        assertThat(match(meeting("WG-T, first session", "Working Group on Tides", THREE_DAYS), known)).isEmpty();
    }

    @Test
    void nextYearsSessionIsAnother() {
        Entry known = meeting("Executive Board, second session of 2026", BOARD, THREE_DAYS);
        When next = Imprecise.month(2027, 12);
        assertThat(match(meeting("Executive Board, second session of 2027", "Executive Board", next), known)).isEmpty();
    }

    @Test
    void theSameThingDueIsFoundBySpellingAndDate() {
        Entry known = deliverable("Report on ferry-safety issued", Day.of(LocalDate.of(2027, 1, 15)));
        assertThat(match(deadline("Report on ferry safety issued", Imprecise.month(2027, 1)), known)).hasValue(known);
    }

    @Test
    void aTitleThatSaysLittleDoesNotMatchAnotherDay() {
        Entry known = deliverable("Nominations due", Day.of(LocalDate.of(2027, 1, 15)));
        assertThat(match(deadline("Nominations due", Day.of(LocalDate.of(2027, 2, 15))), known)).isEmpty();
    }

    @Test
    void aMeetingIsNoDeadline() {
        Entry known = meeting("Report on ferry safety issued", BOARD, THREE_DAYS);
        assertThat(match(deadline("Report on ferry safety issued", THREE_DAYS), known)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROMISE | PROMISE  | Secretariat | Secretariat     | EXPECTED | true
            PROMISE | PROMISE  | Secretariat | secretariat     | EXPECTED | true
            PROMISE | PROMISE  | Secretariat | ''              | EXPECTED | true
            PROMISE | PROMISE  | Secretariat | Norwick         | EXPECTED | false
            PROMISE | ASK      | Secretariat | Secretariat     | EXPECTED | false
            ASK     | ASK      | Secretariat | Secretariat     | EXPECTED | true
            PROMISE | PROMISE  | Secretariat | Secretariat     | MET      | false
            PROMISE | DEADLINE | Secretariat | Secretariat     | EXPECTED | true""")
    void aPromiseIsFoundByItsTitleAndItsOwnerWhileItIsOpen(Proposal.Kind kind, Deliverable.Kind known, String owner,
            String owned, Deliverable.Status status, boolean same) {
        When none = new Undated("as early as possible");
        When when = known == Deliverable.Kind.DEADLINE ? THREE_DAYS : new Undated("");
        Entry entry = new Deliverable(Id.fresh(Clock.systemUTC()), known, "Guide to ferries sent", Optional.empty(),
                Optional.empty(), Optional.empty(), when, new Origin.Typed(), owned, "", status, "", "");
        Proposal proposal = new Proposal(kind, "Guide to ferries sent", none, "", Optional.empty(), owner, "", "", "",
                List.of(new Evidence(Hash.of(new byte[0]), 0, 0, "then")), List.of());
        assertThat(match(proposal, entry)).isEqualTo(same ? Optional.of(entry) : Optional.empty());
    }

    private static Optional<Entry> match(Proposal proposal, Entry known) {
        return new Matching(List.of(known)).alreadyThere(proposal, Map.of(BOARD.id(), BOARD, GROUP.id(), GROUP));
    }

    private static Proposal meeting(String title, String body, When when) {
        return proposal(Proposal.Kind.MEETING, title, body, when);
    }

    private static Proposal deadline(String title, When when) {
        return proposal(Proposal.Kind.DEADLINE, title, "", when);
    }

    private static Proposal proposal(Proposal.Kind kind, String title, String body, When when) {
        Evidence evidence = new Evidence(Hash.of(new byte[0]), 0, 0, "then");
        return new Proposal(kind, title, when, body, Optional.empty(), "", "", "", "", List.of(evidence), List.of());
    }

    private static Entry meeting(String title, Body body, When when) {
        return new Meeting(Id.fresh(Clock.systemUTC()), title, Optional.of(body.id()), Optional.empty(), when,
                new Origin.Typed(), "",
                Meeting.Status.CONFIRMED, "", "");
    }

    private static Entry deliverable(String title, When when) {
        return new Deliverable(Id.fresh(Clock.systemUTC()), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(),
                when,
                new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }
}
