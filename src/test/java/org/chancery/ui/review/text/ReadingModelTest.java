package org.chancery.ui.review.text;

import org.chancery.ui.review.text.MarkedPaper;
import org.chancery.ui.review.text.Spot;
import org.chancery.ui.review.text.Step;
import org.chancery.ui.review.text.ReadingModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.review.Papers.meeting;
import static org.chancery.ui.review.Papers.mention;
import static org.chancery.ui.review.Papers.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.time.Day;
import org.chancery.ui.review.Papers;
import org.chancery.ui.review.text.ReadingModel.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingModelTest {

    private static final Day SIXTH = Day.of(LocalDate.of(2024, 11, 6));
    private static final Day PAST = Day.of(LocalDate.of(2024, 5, 3));

    private final Document paper = Papers.of("The board met on 3 May 2024.", "", "It meets on 6 November 2024, again.");
    private final ReadingModel reading = new ReadingModel(FXCollections.observableArrayList(MarkedPaper.of(paper,
            List.of(mention(Mention.Kind.PAST, PAST, quote(paper, 0, "3 May 2024"))),
            List.of(meeting("1", "Board", SIXTH, quote(paper, 2, "6 November 2024"))))));

    @ParameterizedTest
    @CsvSource({"ON,          0, 0,  0, 1", "ON,        0, 28, 1, 0", "ON,        2, 35, 2, 35", "BACK,   2, 0, 1, 0",
            "BACK,            1, 0,  0, 28", "BACK,      0, 0, 0, 0", "WORD_ON,   0, 0, 0, 3", "WORD_ON, 0, 3, 0, 9",
            "WORD_ON,         0, 28, 1, 0", "WORD_BACK, 2, 8, 2, 3", "WORD_BACK,  2, 0, 1, 0", "TOP, 2, 8, 0, 0",
            "PARAGRAPH_START, 2, 8,  2, 0", "PARAGRAPH_END, 2, 8, 2, 35", "BOTTOM, 0, 0, 2, 35"})
    void theCaretMovesAsInAnyText(Step step, int paragraph, int offset, int toParagraph, int toOffset) {
        reading.place(new Spot(paragraph, offset));
        reading.step(step, false);
        assertThat(reading.caretProperty().get()).contains(new Spot(toParagraph, toOffset));
        assertThat(reading.selectedProperty().get()).isEmpty();
    }

    @Test
    void withShiftTheWordsBetweenAreSelectedInWhicheverDirection() {
        reading.place(new Spot(2, 8));
        reading.step(Step.WORD_BACK, true);
        assertThat(reading.words()).isEqualTo("meets");
        reading.step(Step.WORD_ON, true);
        reading.step(Step.WORD_ON, true);
        assertThat(reading.words()).isEqualTo(" on");
        reading.deselect();
        assertThat(reading.words()).isEmpty();
    }

    @Test
    void aWordIsTakenWithoutWhatStandsAroundIt() {
        reading.selectWord(new Spot(2, 15));
        assertThat(reading.words()).isEqualTo("November");
    }

    @Test
    void wordsOfSeveralParagraphsAreCopiedLineByLineButAreNoQuote() {
        reading.place(new Spot(0, 23));
        reading.extend(new Spot(2, 2));
        assertThat(reading.words()).isEqualTo("2024.\n\nIt");
        assertThat(reading.selectedProperty().get().flatMap(p -> p.quote(paper))).isEmpty();
    }

    @Test
    void aQuoteLeavesTheBlanksAroundItOut() {
        reading.select(2, 11, 16);
        Evidence quote = reading.selectedProperty().get().flatMap(p -> p.quote(paper)).orElseThrow();
        assertThat(quote.quote()).isEqualTo("6 No");
        assertThat(quote.standsIn(paper)).isTrue();
        reading.select(2, 2, 3);
        assertThat(reading.selectedProperty().get().flatMap(p -> p.quote(paper))).isEmpty();
    }

    @Test
    void theKeyForTheNextMarkGoesFromMarkToMarkAndBack() {
        reading.enter(Optional.empty());
        reading.toMark(false);
        assertThat(reading.caretProperty().get()).contains(new Spot(0, 17));
        reading.toMark(false);
        reading.toMark(false);
        assertThat(reading.caretProperty().get()).contains(new Spot(2, 12));
        reading.toMark(true);
        assertThat(reading.caretProperty().get()).contains(new Spot(0, 17));
    }

    @Test
    void theMarkAtTheCaretIsExplainedAndClosedByTheSameKey() {
        reading.place(new Spot(0, 20));
        reading.explainAtCaret();
        assertThat(reading.explainedProperty().get()).map(Marked::words).contains("3 May 2024");
        reading.explainAtCaret();
        assertThat(reading.explainedProperty().get()).isEmpty();
        reading.place(new Spot(0, 2));
        reading.explainAtCaret();
        assertThat(reading.explainedProperty().get()).isEmpty();
    }

    @Test
    void movingOnClosesWhatWasExplained() {
        reading.place(new Spot(0, 20));
        reading.explainAtCaret();
        reading.step(Step.ON, true);
        assertThat(reading.explainedProperty().get()).isEmpty();
    }

    @Test
    void theTextIsEnteredAtTheQuoteThatIsOutlined() {
        reading.enter(Optional.of(quote(paper, 2, "6 November 2024")));
        assertThat(reading.caretProperty().get()).contains(new Spot(2, 12));
    }
}
