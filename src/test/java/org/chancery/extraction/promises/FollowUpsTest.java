package org.chancery.extraction.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.document.Evidence;
import org.chancery.extraction.Paper;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.Turn;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.time.Offset;
import org.chancery.time.Relative;
import org.chancery.time.Undated;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private static Proposals read(String... lines) {
        return Extraction.of(Paper.of(lines), TODAY, ZoneOffset.UTC);
    }

    private static List<Proposal> of(Kind kind, Proposals paper) {
        return paper.entries().stream().filter(p -> p.kind() == kind).toList();
    }

    private static List<String> quotes(Proposal proposal) {
        return proposal.evidence().stream().map(Evidence::quote).toList();
    }

    @Test
    void whatHasADateIsOneDeadlineThatKnowsWhoOwesItToWhom() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. A Member State inquired when the map of the locks would be published.",
                "2. The Secretariat confirmed that the map of the locks would be published by 30 June 2026.");
        assertThat(paper.entries()).singleElement()
                .returns(Kind.DEADLINE, Proposal::kind)
                .returns("Secretariat", Proposal::owner)
                .returns("Member States", Proposal::addressee);
    }

    @Test
    void asSoonAsPossibleAfterAMeetingIsAPromiseThatKeepsItsAnchor() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. The Secretariat committed to make the slides available as early as possible after the meeting.");
        assertThat(paper.entries()).singleElement()
                .returns(Kind.PROMISE, Proposal::kind)
                .returns("Make slides available", Proposal::title)
                .returns(new Relative(new Offset(0, Offset.Unit.DAYS, Offset.Direction.AFTER), "the meeting",
                        "as early as possible after the meeting"), Proposal::when);
    }

    @Test
    void wordsThatNameNoTimeAreKeptAsWords() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. The Secretariat stated that the maps would be sent to pilots in due course.");
        assertThat(of(Kind.PROMISE, paper)).singleElement()
                .returns("Send maps to pilots", Proposal::title)
                .returns(new Undated("in due course"), Proposal::when);
    }

    @Test
    void whatIsSaidTwiceIsOneEntryWithEveryQuote() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. The Secretariat stated that the revised list of pilots would be circulated soon.",
                "2. The Chair thanked the delegations.",
                "3. The Secretariat assured that it would circulate the revised list of pilots.");
        assertThat(of(Kind.PROMISE, paper)).singleElement().satisfies(promise -> assertThat(quotes(promise))
                .containsExactly("the revised list of pilots would be circulated soon",
                        "it would circulate the revised list of pilots"));
    }

    @Test
    void twoThingsThatDifferOnlyInTheirNumberAreTwo() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. The Secretariat stated that it would publish the report on lock 3 of the canal.",
                "2. The Secretariat stated that it would publish the report on lock 4 of the canal.");
        assertThat(of(Kind.PROMISE, paper)).hasSize(2);
    }

    @Test
    void twoDeedsOfOneSentenceAreOneEntryWhereBothFitOnALine() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. The Secretariat added that it would consult with the pilots and would publish the tariffs.");
        assertThat(of(Kind.PROMISE, paper)).singleElement()
                .returns("Consult with the pilots; publish tariffs", Proposal::title);
    }

    @Test
    void aQuestionThatAPromiseSettlesIsCitedByThePromiseAndIsNoAskOfItsOwn() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. A delegation inquired if the glossary of canal terms would be translated.",
                "2. The Secretariat confirmed that the glossary of canal terms would be translated soon.");
        assertThat(paper.entries()).singleElement()
                .returns(Kind.PROMISE, Proposal::kind)
                .returns("Delegations", Proposal::addressee)
                .satisfies(promise -> assertThat(promise.evidence()).extracting(Evidence::paragraph)
                        .containsExactly(2, 1));
    }

    @Test
    void aRequestStaysBesideThePromiseThatAnswersIt() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. A delegation requested the Secretariat to resend the letter on tolls.",
                "2. The Secretariat confirmed that the letter on tolls had been sent and would be resent.");
        assertThat(of(Kind.ASK, paper)).singleElement().returns("Answered in ¶2.", Proposal::note);
        assertThat(of(Kind.PROMISE, paper)).singleElement().returns("Delegations", Proposal::addressee);
    }

    @Test
    void aLetterTellsOfWhatOthersAskedForOnlyAsHistory() {
        Proposals letter = read("Note verbale",
                "The Conference requested the Executive Secretary to circulate the rules of procedure.",
                "The participants will be hosted by the city.");
        assertThat(letter.entries()).isEmpty();
    }

    @Test
    void everyParagraphThatIsNoHeadingHasItsTurn() {
        Proposals paper = read("# Summary of the meeting on canals",
                "1. The Chair opened the meeting.",
                "2. A delegation asked how many locks had been repaired.",
                "3. The Secretariat explained that four locks had been repaired.",
                "4. The Secretariat stated that the list of locks would be circulated.");
        assertThat(paper.turns()).containsExactly(new Turn(1, Turn.Kind.STATEMENT), new Turn(2, Turn.Kind.QUESTION),
                new Turn(3, Turn.Kind.ANSWER), new Turn(4, Turn.Kind.PROMISE));
    }

    @Test
    void whatNobodyAnsweredIsAListOfItsOwn() {
        Proposals paper = read("Summary of the meeting on canals",
                "1. A delegation asked how many locks had been repaired.",
                "2. Another delegation asked for a word on ferries and eels.",
                "3. The Secretariat explained that four locks had been repaired in spring.");
        assertThat(paper.unanswered()).extracting("question").containsExactly(2);
    }
}
