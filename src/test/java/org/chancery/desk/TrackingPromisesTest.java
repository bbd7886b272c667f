package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.Papers.Said;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.Day;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackingPromisesTest {

    private static final Instant NOW = Instant.parse("2024-11-15T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 15);
    private static final When SOON = new Undated("as early as possible");

    @TempDir
    Path folder;

    private Desk desk;
    private Papers papers;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), Clock.fixed(NOW, ZoneOffset.UTC));
        papers = new Papers(desk, folder);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void whatWasPromisedAndAskedIsOwedSinceItsPaperUntilItIsReceived() {
        Hash paper = papers.add("Summary", new Said(Kind.PROMISE, "Soundings sent", SOON, "Board of Pilots", ""),
                new Said(Kind.ASK, "List of keepers", new Undated(""), "", ""),
                Said.deadline("Register submitted", Day.of(LocalDate.of(2024, 12, 1))));
        desk.reviewing().acceptAll(paper);
        Owed owed = desk.promises().owed(TODAY);
        assertThat(owed.asOf()).isEqualTo(TODAY);
        assertThat(owed.owing()).extracting(o -> o.entry().kind(), o -> o.entry().title(), Owing::body, Owing::since,
                Owing::days, o -> o.sources().getFirst().documentTitle()).containsExactly(
                        Tuple.tuple(Deliverable.Kind.ASK, "List of keepers", "", LocalDate.of(2024, 10, 16), 30L,
                                "Summary"),
                        Tuple.tuple(Deliverable.Kind.PROMISE, "Soundings sent", "Board of Pilots",
                                LocalDate.of(2024, 10, 16), 30L, "Summary"));
        desk.agenda().mark(owed.owing().getFirst().entry().id(), Deliverable.Status.MET);
        assertThat(desk.promises().owed(TODAY).owing()).hasSize(1);
    }

    @Test
    void whatWasEnteredByHandIsOwedSinceThatDay() {
        Deliverable typed = new Deliverable(Id.fresh(Clock.fixed(NOW, ZoneOffset.UTC)), Deliverable.Kind.ASK,
                "Seating plan", Optional.empty(), Optional.empty(), Optional.empty(),
                new Undated(""), new Origin.Typed(), "Protocol", "Mission",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(new Draft<>(typed, "", "", List.of()));
        LocalDate made = LocalDate.ofInstant(typed.id().made().orElseThrow(), desk.dutyStation());
        assertThat(desk.promises().owed(made.plusDays(3)).owing())
                .containsExactly(new Owing(typed, "", "", List.of(), made, 3, Optional.empty()));
    }

    @Test
    void aPromiseThatGetsADateIsADeadlineAndIsDueLikeAnyOther() {
        desk.reviewing().acceptAll(
                papers.add("First", new Said(Kind.PROMISE, "Soundings of the outer harbour sent", SOON, "", "")));
        When day = Day.of(LocalDate.of(2024, 11, 20));
        Hash second = papers.add("Second", Said.deadline("Soundings of the outer harbour sent", day));
        desk.reviewing().acceptAll(second);
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::kind, Deliverable::when)
                .containsExactly(Tuple.tuple(Deliverable.Kind.DEADLINE, day));
        assertThat(desk.promises().owed(TODAY).owing()).isEmpty();
        assertThat(desk.ahead().horizon(TODAY).groups()).extracting(Group::title).containsExactly("Next 14 days");
        assertThat(desk.agenda().dossier(desk.agenda().deliverables().getFirst().id()).reminders()).hasSize(3);
    }

    @Test
    void whatIsPromisedTwiceIsOnePromiseAndARequestForItStays() {
        String title = "Guide to pilots sent";
        desk.reviewing().acceptAll(papers.add("First", new Said(Kind.PROMISE, title, SOON, "", ""),
                new Said(Kind.ASK, title, new Undated(""), "", "")));
        Hash second = papers.add("Second", new Said(Kind.PROMISE, title, new Undated(""), "", ""));
        assertThat(desk.reviewing().review(second).items()).allMatch(item -> item.updates().isPresent());
        desk.reviewing().acceptAll(second);
        assertThat(desk.promises().owed(TODAY).owing()).extracting(o -> o.entry().kind(), o -> o.sources().size())
                .containsExactlyInAnyOrder(Tuple.tuple(Deliverable.Kind.PROMISE, 2),
                        Tuple.tuple(Deliverable.Kind.ASK, 1));
    }

    @Test
    void whatHasNoDateIsLeftOutOfACalendarWithTheReason() {
        desk.reviewing().acceptAll(papers.add("Summary", new Said(Kind.PROMISE, "Soundings sent", SOON, "", ""),
                Said.deadline("Register submitted", Day.of(LocalDate.of(2024, 11, 20)))));
        var exported = desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY),
                folder.resolve("out.ics"));
        assertThat(exported.entries()).isEqualTo(1);
        assertThat(exported.leftOut()).extracting(row -> row.entry().title(), row -> row.why())
                .containsExactly(Tuple.tuple("Soundings sent", "no date to export"));
    }

    @Test
    void whatIsOnlyPromisedStandsLastOnTheHorizonAndIsNotDue() {
        desk.reviewing().acceptAll(papers.add("Summary", new Said(Kind.PROMISE, "Soundings sent", SOON, "", ""),
                Said.deadline("Anchor chain report", new Undated("in due course")),
                Said.deadline("Register submitted", Day.of(LocalDate.of(2024, 11, 20))),
                new Said(Kind.ASK, "Beacon list", new Undated(""), "", "")));
        var horizon = desk.ahead().horizon(TODAY);
        assertThat(horizon.due()).isEqualTo(1);
        assertThat(horizon.groups())
                .extracting(Group::title, g -> g.lines().stream().map(line -> line.entry().title()).toList())
                .containsExactly(Tuple.tuple("Next 14 days", List.of("Register submitted")),
                        Tuple.tuple("Undated", List.of("Anchor chain report")),
                        Tuple.tuple("Promised or asked, no date", List.of("Beacon list", "Soundings sent")));
    }

    @Test
    void whatAPaperAsksAndDoesNotAnswerIsListedWithItsParagraph() throws IOException {
        Path file = Files.writeString(folder.resolve("record.txt"), """
                Summary of the discussion on harbours

                16 October 2024

                1. The delegate of Norwick inquired about the costs of dredging the inner basin.

                2. The delegate of Eastmark asked how many pilots speak a second language.

                3. The Secretariat explained that dredging the inner basin costs less than last year.
                """);
        desk.importing().add(file, Progress.NONE);
        assertThat(desk.promises().owed(TODAY).unanswered())
                .extracting(u -> u.source().label(), u -> u.source().text(), Unanswered::since, Unanswered::days)
                .containsExactly(Tuple.tuple("2",
                        "The delegate of Eastmark asked how many pilots speak a second language.",
                        LocalDate.of(2024, 10, 16), 30L));
        Hash paper = desk.reviewing().documents().getFirst().document();
        assertThat(desk.reviewing().review(paper).unanswered()).extracting(p -> p.label()).containsExactly("2");
        desk.reviewing().removeDocument(paper);
        assertThat(desk.promises().owed(TODAY).unanswered()).isEmpty();
    }
}
