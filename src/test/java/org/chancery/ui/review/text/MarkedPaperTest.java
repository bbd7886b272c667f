package org.chancery.ui.review.text;

import org.chancery.ui.review.text.Mark;
import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.MarkedPaper;
import org.chancery.ui.review.text.Reading;
import org.chancery.ui.review.Papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.ui.review.Papers.deadline;
import static org.chancery.ui.review.Papers.id;
import static org.chancery.ui.review.Papers.meeting;
import static org.chancery.ui.review.Papers.mention;
import static org.chancery.ui.review.Papers.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.review.text.Mark.Weight;
import org.junit.jupiter.api.Test;

class MarkedPaperTest {

    private static final Day SIXTH = Day.of(LocalDate.of(2024, 11, 6));
    private final Document paper = Papers.of("The board met on 3 May 2024.",
            "It meets on 6 November 2024 and decides in May 2025.", "Papers come soon, by 6 November 2024.");

    @Test
    void aDateThatAProposalRestsOnIsMarkedInItsColour() {
        var rows = MarkedPaper.of(paper, List.of(),
                List.of(meeting("1", "Board", SIXTH, quote(paper, 1, "6 November 2024")),
                        deadline("2", "Decision", Imprecise.month(2025, 5), quote(paper, 1, "in May 2025"))));
        assertThat(rows.get(1).marks()).containsExactly(new Mark(12, 27, Tone.MEETING, Weight.FULL,
                read("Meeting", "Wed 6 Nov 2024", "A meeting is proposed because of these words."), List.of(id("1"))),
                new Mark(40, 51, Tone.IMPRECISE, Weight.FULL,
                        read("Due", "May 2025", "A deadline is proposed because of these words."), List.of(id("2"))));
        assertThat(rows.get(0).marks()).isEmpty();
    }

    @Test
    void theMarkSaysWhyItWasReadSoAndKnowsEveryProposalThatRestsOnIt() {
        var at = quote(paper, 2, "by 6 November 2024");
        var rows = MarkedPaper.of(paper, List.of(mention(Mention.Kind.DEADLINE, SIXTH, at)),
                List.of(deadline("1", "Papers", SIXTH, at),
                        deadline("2", "Annex", SIXTH, quote(paper, 2, "6 November 2024"))));
        assertThat(rows.get(2).marks())
                .containsExactly(new Mark(18, 36, Tone.DEADLINE, Weight.FULL,
                        read("Due", "Wed 6 Nov 2024", "Read as written."), List.of(id("1"), id("2"))));
    }

    @Test
    void whatIsPastIsMarkedFaintlyAndExplainsItselfToo() {
        var past = mention(Mention.Kind.PAST, Day.of(LocalDate.of(2024, 5, 3)), quote(paper, 0, "3 May 2024"));
        assertThat(MarkedPaper.of(paper, List.of(past), List.of()).getFirst().marks()).containsExactly(new Mark(17, 27,
                Tone.PLAIN, Weight.FAINT, read("Past", "Fri 3 May 2024", "Read as written."), List.of()));
    }

    @Test
    void aPromiseWithoutADateIsMarkedAsImprecise() {
        var soon = mention(Mention.Kind.DEADLINE, new Undated("soon"), quote(paper, 2, "soon"));
        assertThat(MarkedPaper.of(paper, List.of(soon), List.of()).get(2).marks())
                .containsExactly(new Mark(12, 16, Tone.IMPRECISE, Weight.FULL,
                        read("Due", "no date", "Read as written."), List.of()));
    }

    @Test
    void thePromiseIsMarkedLightlyAroundTheDateInItsWords() {
        var soon = quote(paper, 2, "soon");
        var promise = Papers.item("1", Papers.proposal(Proposal.Kind.PROMISE, "Papers", new Undated("soon"),
                quote(paper, 2, "Papers come soon, by")), Optional.empty());
        var marks = MarkedPaper.of(paper, List.of(mention(Mention.Kind.DEADLINE, new Undated("soon"), soon)),
                List.of(promise)).get(2).marks();
        assertThat(marks).extracting(Mark::start, Mark::end, Mark::weight, Mark::items).containsExactly(
                tuple(0, 11, Weight.LIGHT, List.of(id("1"))), tuple(12, 16, Weight.FULL, List.of(id("1"))),
                tuple(16, 20, Weight.LIGHT, List.of(id("1"))));
    }

    private static Reading read(String purpose, String value, String why) {
        return new Reading(purpose, value, why, List.of());
    }

    @Test
    void theRunsOfAParagraphTogetherAreItsText() {
        var rows = MarkedPaper.of(paper, List.of(),
                List.of(meeting("1", "Board", SIXTH, quote(paper, 1, "6 November 2024"))));
        var mark = rows.get(1).marks().getFirst();
        assertThat(rows.get(1).runs()).containsExactly(new MarkedParagraph.Run("It meets on ", Optional.empty()),
                new MarkedParagraph.Run("6 November 2024", Optional.of(mark)),
                new MarkedParagraph.Run(" and decides in May 2025.", Optional.empty()));
    }
}
