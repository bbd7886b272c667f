package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.desk.Papers.Said;
import org.chancery.desk.moving.Tying;
import org.chancery.document.Hash;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Offset;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "March 2025" becomes 25 to 27 March, and what hangs on it follows.
class SharpeningJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final String BOARD = "Pilots' Board, first session";
    private static final When MARCH = Imprecise.month(2025, 3);
    private static final When DAYS = Days.of(LocalDate.of(2025, 3, 25), LocalDate.of(2025, 3, 27));

    @TempDir
    Path folder;

    private Desk desk;
    private Papers papers;
    private Id session;
    private Id papersDue;

    @BeforeEach
    void aSessionInMarchOnWhichADeadlineHangs() {
        desk = open();
        papers = new Papers(desk, folder);
        session = accept(papers.add("Calendar", Said.meeting(BOARD, MARCH, "Pilots' Board")));
        papersDue = Id.fresh(CLOCK);
        desk.agenda().save(new Draft<>(new Deliverable(papersDue, Deliverable.Kind.DEADLINE, "Papers online",
                Optional.empty(), Optional.empty(), Optional.empty(), new Undated(""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", ""), "", "", List.of()));
        assertThat(desk.tracking()
                .tie(papersDue,
                        Counted.exactly(-6, Offset.Unit.WEEKS, new Anchor.OfMeeting(session, Edge.START))))
                .isInstanceOf(Tying.Tied.class);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void oneAcceptOfANewerPaperSharpensAndTheHistoryOpensBothParagraphs() {
        Shown before = shown();
        String vague = due();
        assertThat(accept(papers.add("Note verbale", Said.meeting(BOARD, DAYS, "Pilots' Board")))).isEqualTo(session);

        assertThat(shown().entry().when().sameDateAs(DAYS)).isTrue();
        assertThat(shown().sequence()).isEqualTo(before.sequence() + 1);
        assertThat(due()).isEqualTo("Tue 11 Feb 2025").isNotEqualTo(vague);
        List<Step> dated = history().stream().filter(step -> step.source().isPresent()).toList();
        assertThat(dated).extracting(Step::field, step -> step.source().map(Source::documentTitle).orElse(""))
                .containsExactly(tuple("date", "Note verbale"),
                        tuple("added", "Calendar"));
        assertThat(dated.getFirst()).returns(Optional.of("March 2025"), Step::before)
                .returns(Optional.of("25–27 Mar 2025"), Step::after);
        assertThat(desk.undoing().next()).contains("Accept " + BOARD + " and 1 deadline");

        desk.close();
        desk = open();
        desk.undoing().undo();
        assertThat(shown().entry()).isEqualTo(before.entry());
        assertThat(due()).isEqualTo(vague);
        assertThat(shown().sequence()).isEqualTo(before.sequence() + 2);
    }

    @Test
    void anOlderVaguerPaperBlursNothing() {
        accept(papers.add("Note verbale", Said.meeting(BOARD, DAYS, "Pilots' Board")));
        Shown sharp = shown();
        assertThat(accept(papers.add("Second calendar", Said.meeting(BOARD, MARCH, "Pilots' Board"))))
                .isEqualTo(session);
        assertThat(shown().entry()).isEqualTo(sharp.entry());
        assertThat(due()).isEqualTo("Tue 11 Feb 2025");
        assertThat(shown().sources()).extracting(Source::documentTitle).contains("Second calendar");
    }

    @Test
    void typedByHandItSaysWhatItWas() {
        Meeting vague = (Meeting) shown().entry();
        desk.agenda().save((Meeting) vague.dated(DAYS, vague.origin().byHand(vague.when())));
        assertThat(due()).isEqualTo("Tue 11 Feb 2025");
        assertThat(history().getFirst()).returns("date", Step::field)
                .returns(Optional.of("March 2025"), Step::before)
                .returns(Optional.of("25–27 Mar 2025"), Step::after)
                .returns(Optional.empty(), Step::source);
        desk.undoing().undo();
        assertThat(shown().entry()).isEqualTo(vague);
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    private Id accept(Hash paper) {
        return desk.reviewing().accept(desk.reviewing().review(paper).items().getFirst().id());
    }

    private Shown shown() {
        return desk.agenda().shown(Set.of(session)).getFirst();
    }

    private List<Step> history() {
        return desk.agenda().dossier(session).history();
    }

    private String due() {
        return WhenLabel.medium(desk.agenda().entry(papersDue).orElseThrow().when());
    }
}
