package org.chancery.desk.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Progress;
import org.chancery.desk.TrackingPromises;
import org.chancery.document.Hash;
import org.chancery.time.Undated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the sample's summary of a meeting of 8 October 2026 in the book, read on 12 October.
class PreparingMeetingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-12T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private Hash summary;

    @BeforeEach
    void aSummaryInTheBook() throws IOException {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        Path file = folder.resolve("summary.txt");
        try (InputStream text = Objects.requireNonNull(Desk.class.getResourceAsStream("/sample/summary.txt"))) {
            Files.copy(text, file);
        }
        summary = ((Outcome.Added) desk.importing().add(file, Progress.NONE)).document();
        desk.reviewing().acceptAll(summary);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void meetingsToComeStandFirstAndThoseThatAreOverLast() {
        assertThat(desk.preparing().meetings()).extracting(line -> line.meeting().when().words(), MeetingLine::over)
                .startsWith(tuple("on 5 November 2026 at 10 a.m.", false))
                .endsWith(tuple("Thursday, 8 October 2026, 10:00 – 13:00 East Africa Time", true));
    }

    @Test
    void asMuchIsOwedForAMeetingAsItsPreparationShows() {
        assertThat(desk.preparing().meetings()).allSatisfy(line -> assertThat(desk.preparing()
                .of(line.meeting().id())
                .owed()).filteredOn(owed -> owed.deliverable().status() == Deliverable.Status.EXPECTED)
                .hasSize(line.owed()));
    }

    @Test
    void theDocumentsOfASessionAreOwedBeforeIt() {
        Preparation session = desk.preparing().of(session());
        assertThat(session.resolution()).isEqualTo("3/4");
        assertThat(session.distance()).isEqualTo("in 57 days");
        assertThat(session.owed()).filteredOn(owed -> owed.deliverable().when().words().equals("by 27 October 2026"))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.distance()).isEqualTo("in 15 days");
                    assertThat(owed.source()).get().returns("12", Passage::label);
                    assertThat(owed.ageInDays()).contains(4L);
                });
    }

    @Test
    void aPromiseIsAsOldHereAsInTheListOfWhatIsOwed() {
        Id typed = Id.fresh(CLOCK);
        desk.agenda().save(new Draft<>(new Deliverable(typed, Deliverable.Kind.PROMISE, "Seating plan",
                Optional.empty(), Optional.empty(), Optional.of(session()), new Undated(""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", ""), "", "", List.of()));
        Map<Id, Long> ages = desk.promises().owing(desk.today()).stream()
                .collect(Collectors.toMap(owing -> owing.entry().id(), TrackingPromises.Owing::days));
        assertThat(ages).containsEntry(typed, 0L);
        var shown = desk.preparing().meetings().stream()
                .flatMap(line -> desk.preparing().of(line.meeting().id()).owed().stream())
                .filter(owed -> ages.containsKey(owed.deliverable().id()))
                .toList();
        assertThat(shown).extracting(owed -> owed.deliverable().id()).contains(typed);
        assertThat(shown).hasSizeGreaterThan(1)
                .allSatisfy(owed -> assertThat(owed.ageInDays()).contains(ages.get(owed.deliverable().id())));
    }

    @Test
    void whatWasAskedUnderTheSessionsResolutionIsSetBesideItsAnswers() {
        assertThat(desk.preparing().of(session()).asked())
                .extracting(asked -> asked.question().label())
                .isNotEmpty()
                .allMatch(label -> label.matches("[678]"));
    }

    @Test
    void theMeetingOfThePaperItselfHasItsAgendaAndAllThatWasAsked() {
        Preparation held = desk.preparing().of(desk.preparing().meetings().getLast().meeting().id());
        assertThat(held.agenda()).hasSize(3);
        assertThat(held.asked()).extracting(asked -> asked.question().label()).contains("4", "6", "9");
        assertThat(held.distance()).isEqualTo("4 days ago");
    }

    @Test
    void thePapersThatSpeakOfAMeetingAreListedWithTheirParagraphs() {
        assertThat(desk.preparing().of(session()).papers()).singleElement()
                .satisfies(paper -> {
                    assertThat(paper.fileName()).isEqualTo("summary.txt");
                    assertThat(paper.passages()).extracting(Passage::label).contains("6", "12");
                });
    }

    @Test
    void aPaperThatWasTakenOutLeavesTheMeetingAndWhatIsOwed() {
        int owed = desk.preparing().of(session()).owed().size();
        desk.reviewing().removeDocument(summary);
        Preparation session = desk.preparing().of(session());
        assertThat(session.owed()).hasSize(owed).allMatch(each -> each.source().isEmpty());
        assertThat(session.asked()).isEmpty();
        assertThat(session.papers()).isEmpty();
    }

    private Id session() {
        return desk.agenda()
                .meetings()
                .stream()
                .filter(meeting -> meeting.when().words().contains("8-10 December 2026"))
                .map(Meeting::id)
                .findFirst()
                .orElseThrow();
    }
}
