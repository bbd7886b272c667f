package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Marked;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer marks other words in a real paper, and they count.
class CorrectingProposalsTest extends NoteOnTheDesk {

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

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TITLE"})
    void aSkippedProposalCanBeCorrectedAndStaysSkipped(Part part) {
        Id id = item("Register").id();
        desk.reviewing().skip(id);
        assertThat(desk.reviewing().mark(id, part, words("until 14 November"))).isEqualTo(new Marked.Kept(id));
        assertThat(byId(id).state()).isEqualTo(State.SKIPPED);
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
}
