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
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Marked;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.Day;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer marks other words in a real paper, and they count.
class CorrectingProposalsTest {

    private static final Instant NOW = Instant.parse("2024-10-16T08:00:00Z");
    private static final String NOTE = """
            Note on the register of lighthouses

            Calendar for 2025

            1. The secretariat will submit the register of lighthouses by 28 October 2024, and the keepers were told on 3 November 2024 that comments are welcome until 14 November.

            2. The harbour authority of Port Elgin promised to send the soundings to the chart office as soon as it could.

            3. The second session of the Board of Pilots will take place on 4 December 2024 in the old customs house.

            4. Members may wish to keep Friday, 17 January, free.

            5. The keepers met at the north light on 9 September 2024.
            """;

    @TempDir
    Path folder;

    private Desk desk;
    private Hash paper;

    @BeforeEach
    void aNoteOnTheDesk() throws IOException {
        desk = open();
        paper = ((Outcome.Added) desk.importing().add(file(), Progress.NONE)).document();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void theMarkedDateCountsAndWhatWasReadIsKeptBesideIt() {
        Item read = item("Register");
        Evidence words = words("until 14 November");
        assertThat(desk.reviewing().mark(read.id(), Part.DATE, words)).isEqualTo(new Marked.Kept(read.id()));
        Item corrected = item("Register");
        assertThat(corrected.proposal().when().saying("")).isEqualTo(day(2024, 11, 14));
        assertThat(corrected.proposal().evidence().getFirst().quote()).contains("14 November");
        assertThat(corrected.proposal().evidence()).doesNotContain(read.proposal().evidence().getFirst());
        assertThat(corrected.corrections()).containsExactly(new Correction(Part.DATE, "Mon 28 Oct 2024",
                "Thu 14 Nov 2024", words, NOW));
        assertThat(desk.undoing().next()).contains("Correct the date of " + read.proposal().title());
    }

    @Test
    void aCorrectionIsUndoneAlsoAfterARestart() {
        Review before = review();
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        Review after = review();
        desk.close();
        desk = open();
        assertThat(review()).isEqualTo(after);
        desk.undoing().undo();
        assertThat(review()).isEqualTo(before);
        desk.undoing().redo();
        assertThat(review()).isEqualTo(after);
    }

    @Test
    void theDoubtsAreThoseOfTheNewReading() {
        Item read = item("Register");
        desk.reviewing().mark(read.id(), Part.DATE, words("Friday, 17 January"));
        assertThat(item("Register").proposal().doubts()).isNotEqualTo(read.proposal().doubts());
        desk.reviewing().mark(read.id(), Part.DATE, words("28 October 2024"));
        assertThat(item("Register").proposal().doubts()).isEqualTo(read.proposal().doubts());
        assertThat(item("Register").corrections()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Register    | TITLE     | comments are welcome    | Comments are welcome
            Register    | OWNER     | the keepers             | the keepers
            Register    | ADDRESSEE | The harbour authority of Port Elgin | The harbour authority of Port Elgin
            Pilots      | PLACE     | the old customs house   | the old customs house""")
    void markedWordsBecomeAnyPart(String title, Part part, String marked, String after) {
        Item read = item(title);
        Evidence words = words(marked);
        assertThat(desk.reviewing().mark(read.id(), part, words)).isEqualTo(new Marked.Kept(read.id()));
        Proposal now = byId(read.id()).proposal();
        assertThat(text(now, part)).isEqualTo(after);
        assertThat(now.when()).isEqualTo(read.proposal().when());
        assertThat(now.evidence()).isEqualTo(read.proposal().evidence());
        assertThat(byId(read.id()).corrections())
                .containsExactly(new Correction(part, text(read.proposal(), part), after, words, NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Register | DATE  | the keepers were told | There is no date in “the keepers were told”.
            Register | DATE  | 28 October 2024, and the keepers were told on 3 November 2024 | There is more than one date in “28 October 2024, and the keepers were told on 3 November 2024”: mark one of them.
            Register | PLACE | the old customs house | Only a meeting has a place.
            Pilots   | OWNER | The secretariat       | A meeting has no owner.""")
    void whatCannotBeIsRefusedInASentenceAndChangesNothing(String title, Part part, String marked, String sentence) {
        Review before = review();
        Optional<String> next = desk.undoing().next();
        assertThat(desk.reviewing().mark(item(title).id(), part, words(marked)))
                .isEqualTo(new Marked.Refused(sentence));
        assertThat(review()).isEqualTo(before);
        assertThat(desk.undoing().next()).isEqualTo(next);
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        Evidence elsewhere = new Evidence(paper, 3, 5, "28 October 2031");
        assertThat(desk.reviewing().mark(item("Register").id(), Part.DATE, elsewhere))
                .isEqualTo(new Marked.Refused("These words do not stand in the paper."));
        assertThat(desk.reviewing().propose(paper, Kind.ASK, elsewhere))
                .isEqualTo(new Marked.Refused("These words do not stand in the paper."));
    }

    @Test
    void whatIsInTheAgendaIsChangedThere() {
        Id entry = desk.reviewing().accept(item("Register").id());
        assertThat(desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November")))
                .isEqualTo(new Marked.Refused("This is in the agenda already: change the entry itself."));
        assertThat(desk.agenda().entry(entry).map(e -> e.when().saying(""))).contains(day(2024, 10, 28));
    }

    @Test
    void markingWhatWasReadIsNoCorrection() {
        Item read = item("Register");
        assertThat(desk.reviewing().mark(read.id(), Part.DATE, read.proposal().evidence().getFirst()))
                .isEqualTo(new Marked.Kept(read.id()));
        assertThat(item("Register")).isEqualTo(read);
        assertThat(desk.undoing().next().orElse("")).startsWith("Add ");
    }

    @Test
    void theCorrectedProposalIsWhatIsAccepted() {
        Item read = item("Register");
        desk.reviewing().mark(read.id(), Part.DATE, words("14 November"));
        desk.reviewing().mark(read.id(), Part.OWNER, words("the keepers"));
        Id entry = desk.reviewing().accept(read.id());
        Deliverable kept = (Deliverable) desk.agenda().entry(entry).orElseThrow();
        assertThat(kept.when().saying("")).isEqualTo(day(2024, 11, 14));
        assertThat(kept.owner()).isEqualTo("the keepers");
        assertThat(desk.agenda().dossier(entry).sources().getFirst().evidence().quote()).contains("14 November");
    }

    @Test
    void anOfficersDateCountsAlsoWhereItIsVaguerThanTheBooks() {
        Id entry = desk.reviewing().accept(item("Register").id());
        desk.reviewing().removeDocument(paper);
        add();
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        assertThat(desk.reviewing().accept(item("Register").id())).isEqualTo(entry);
        assertThat(desk.agenda().entry(entry).map(e -> e.when().saying(""))).contains(day(2024, 11, 14));
    }

    @Test
    void aMarkedTitleTakesThePlaceOfTheBooks() {
        Id entry = desk.reviewing().accept(item("Register").id());
        desk.reviewing().removeDocument(paper);
        add();
        desk.reviewing().mark(item("Register").id(), Part.TITLE, words("the register of lighthouses"));
        Id again = review().items().stream().filter(i -> !i.corrections().isEmpty()).findFirst().orElseThrow().id();
        assertThat(byId(again).updates().map(Entry::id)).contains(entry);
        assertThat(desk.reviewing().accept(again)).isEqualTo(entry);
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::title).contains("The register of lighthouses");
    }

    @Test
    void aPromiseWithoutADateIsProposedFromItsWords() {
        Evidence words = words("promised to send the soundings to the chart office");
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.PROMISE, words)).proposal();
        Item item = byId(made);
        assertThat(item.marked()).isTrue();
        assertThat(item.state()).isEqualTo(State.OPEN);
        assertThat(item.corrections()).isEmpty();
        assertThat(item.proposal().kind()).isEqualTo(Kind.PROMISE);
        assertThat(item.proposal().when()).isEqualTo(new Undated(""));
        assertThat(item.proposal().title()).containsIgnoringCase("soundings");
        assertThat(item.proposal().evidence()).containsExactly(words);
        assertThat(item.proposal().doubts()).isEmpty();
        assertThat(desk.undoing().next()).contains("Propose " + item.proposal().title());
    }

    @Test
    void aMeetingThatWasReadOverIsProposedUnderItsDateInTheOrderOfTheText() {
        Evidence words = words("met at the north light on 9 September 2024");
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.MEETING, words)).proposal();
        Item item = byId(made);
        assertThat(item.proposal().kind()).isEqualTo(Kind.MEETING);
        assertThat(item.proposal().when().saying("")).isEqualTo(day(2024, 9, 9));
        assertThat(item.proposal().evidence().getFirst().quote()).isEqualTo("on 9 September 2024");
        assertThat(review().items().getLast()).isEqualTo(item);
    }

    @Test
    void whatIsPromisedForADayIsDueOnIt() {
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.PROMISE,
                words("comments are welcome until 14 November")))
                .proposal();
        assertThat(byId(made).proposal().kind()).isEqualTo(Kind.DEADLINE);
    }

    @Test
    void whatWasMarkedComesBackWithThePaper() {
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        desk.reviewing().mark(item("Pilots").id(), Part.PLACE, words("the old customs house"));
        desk.reviewing().propose(paper, Kind.PROMISE, words("send the soundings"));
        List<Item> all = review().items();
        List<Item> marked = marked();
        desk.reviewing().removeDocument(paper);
        add();
        assertThat(marked()).hasSize(3).isEqualTo(marked);
        assertThat(review().items()).extracting(Item::proposal).isEqualTo(all.stream().map(Item::proposal).toList());
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(review().items()).isEqualTo(all);
    }

    @Test
    void whatWasMarkedAndUndoneDoesNotComeBack() {
        List<When> dates = dates();
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        desk.undoing().undo();
        desk.reviewing().propose(paper, Kind.PROMISE, words("send the soundings"));
        desk.undoing().undo();
        desk.reviewing().removeDocument(paper);
        add();
        assertThat(dates()).isEqualTo(dates);
        assertThat(review().items()).allMatch(item -> item.corrections().isEmpty() && !item.marked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TITLE"})
    void aSkippedProposalCanBeCorrectedAndStaysSkipped(Part part) {
        Id id = item("Register").id();
        desk.reviewing().skip(id);
        assertThat(desk.reviewing().mark(id, part, words("until 14 November"))).isEqualTo(new Marked.Kept(id));
        assertThat(byId(id).state()).isEqualTo(State.SKIPPED);
    }

    private List<Item> marked() {
        return review().items().stream().filter(item -> item.marked() || !item.corrections().isEmpty()).toList();
    }

    private List<When> dates() {
        return review().items().stream().map(item -> item.proposal().when()).toList();
    }

    private static String text(Proposal proposal, Part part) {
        return switch (part) {
            case DATE -> proposal.when().words();
            case TITLE -> proposal.title();
            case OWNER -> proposal.owner();
            case ADDRESSEE -> proposal.addressee();
            case PLACE -> proposal.place();
        };
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("note.txt"), NOTE);
    }

    private void add() {
        try {
            assertThat(desk.importing().add(file(), Progress.NONE)).isInstanceOf(Outcome.Added.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Review review() {
        return desk.reviewing().review(paper);
    }

    private Item item(String title) {
        return review().items().stream().filter(i -> i.proposal().title().contains(title)).findFirst().orElseThrow();
    }

    private Item byId(Id id) {
        return review().items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private Evidence words(String quote) {
        Document document = review().document();
        return document.paragraphs()
                .stream()
                .filter(p -> p.text().contains(quote))
                .map(p -> Evidence.of(document, p, p.text().indexOf(quote), p.text().indexOf(quote) + quote.length()))
                .findFirst()
                .orElseThrow();
    }

    private static When day(int year, int month, int day) {
        return Day.of(LocalDate.of(year, month, day));
    }
}
