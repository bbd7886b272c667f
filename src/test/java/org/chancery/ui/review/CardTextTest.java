package org.chancery.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.review.Papers.id;
import static org.chancery.ui.review.Papers.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTextTest {

    private final Document paper = Papers.of("Papers come by 28 October 2024.");
    private final Evidence at = quote(paper, 0, "28 October 2024");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DEADLINE | 2024-10-28            |                | Secretariat   |         | Due *Mon 28 October 2024* · by the Secretariat
            DEADLINE | 2025-05               |                | Member States |         | Due *May 2025*~ (1–31 May, exact day not set)~ · by Member States
            DEADLINE | undated               | in due course  |               |         | *undated*~ (“in due course”)~
            DEADLINE | offset 7 DAYS BEFORE the meeting | 7 days before the meeting | | | *7 days before the meeting*
            MEETING  | 2024-12-09/2024-12-11 |                |               | Nairobi | *Mon 9 – Wed 11 December 2024* · Nairobi
            MEETING  | at 2024-11-06 10:00 12:00 Africa/Nairobi | |            |         | *Wed 6 November 2024, 10:00–12:00*
            """)
    void theDateLineSaysWhenByWhomAndWhere(Kind kind, String kept, String words, String owner, String place,
            String line) {
        When when = WhenText.read(kept, words == null ? "" : words);
        var proposal = new Proposal(kind, "Papers", when, "", Optional.empty(), owner == null ? "" : owner, "",
                place == null ? "" : place, "",
                List.of(at), List.of());
        assertThat(shown(CardText.of(Papers.item("1", proposal, Optional.empty()), paper))).isEqualTo(line);
    }

    @Test
    void aChangedDateShowsTheOldOneStruckThrough() {
        var before = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(), WhenText.read("2024-12", ""),
                new Origin.Typed(), "", Meeting.Status.TENTATIVE, "", "");
        var proposal = Papers.proposal(Kind.MEETING, "Board", WhenText.read("2024-12-04/2024-12-06", ""), at);
        var card = CardText.of(Papers.item("1", proposal, Optional.of(before)), paper);
        assertThat(shown(card)).isEqualTo("-December 2024- → *Wed 4 – Fri 6 December 2024*");
        assertThat(card.updates()).isTrue();
    }

    @Test
    void theCardTellsWhereItStandsAndWhatItBelongsTo() {
        var proposal = new Proposal(Kind.DEADLINE, "Papers online", WhenText.read("2025-05", ""), "Executive Board",
                ResolutionName.parse("Resolution 2/7 (Lake Assembly)"), "", "", "", "", List.of(at),
                List.of("The year is not in the text."));
        assertThat(CardText.of(Papers.item("1", proposal, Optional.empty()), paper))
                .extracting(CardText::place, CardText::vague, CardText::sure, CardText::resolution,
                        CardText::body, CardText::doubts)
                .containsExactly("¶1", "imprecise", false, "Resolution 2/7 (Lake Assembly)", "Executive Board",
                        List.of("The year is not in the text."));
    }

    private static String shown(CardText card) {
        return card.date().stream().map(CardTextTest::shown).collect(Collectors.joining());
    }

    private static String shown(Phrase phrase) {
        return switch (phrase.style()) {
            case PLAIN -> phrase.text();
            case STRONG -> "*" + phrase.text() + "*";
            case QUIET -> "~" + phrase.text() + "~";
            case STRUCK -> "-" + phrase.text() + "-";
        };
    }
}
