package org.chancery.ui.review.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Outline;
import org.chancery.ui.review.Papers;
import org.chancery.ui.review.answers.Asked.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersModelTest {

    private final Document paper = Papers.of("When will papers come?", "Who pays?", "In two weeks.", "Online.");
    private final AnswersModel model = new AnswersModel();

    @BeforeEach
    void openThePaper() {
        var card = new Card(Papers.HASH, "Summary", "", "summary.txt", Format.TEXT, 1, Instant.EPOCH, 0, 0, 0);
        model.show(new Review(card, paper, Outline.empty(), List.of(), List.of(),
                List.of(new Exchange(0, List.of(2, 3)), new Exchange(1, List.of())), List.of()));
    }

    @Test
    void aQuestionStandsBesideEveryParagraphThatAnswersIt() {
        assertThat(model.shown()).containsExactly(
                new Asked(said(0, "When will papers come?"), List.of(said(2, "In two weeks."), said(3, "Online."))),
                new Asked(said(1, "Who pays?"), List.of()));
        assertThat(model.askedProperty().get()).isEqualTo(2);
    }

    @Test
    void whatNobodyAnsweredIsAListOfItsOwn() {
        model.onlyUnanswered(true);
        assertThat(model.shown()).extracting(a -> a.question().label()).containsExactly("¶2");
        assertThat(model.unansweredProperty().get()).isEqualTo(1);
        model.onlyUnanswered(false);
        assertThat(model.shown()).hasSize(2);
    }

    @Test
    void aTextIsShownWholeOnDemandAndShortenedAgain() {
        Asked asked = model.shown().getFirst();
        model.toggleWhole(asked);
        assertThat(model.isWhole(asked)).isTrue();
        model.toggleWhole(asked);
        assertThat(model.isWhole(asked)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Short.                              | 10 | Short.
            One thing. Another thing. A third.  | 26 | One thing. Another thing.
            One thing. Another thing. A third.  | 20 | One thing.
            A sentence that is far too long.    | 16 | A sentence that …
            """)
    void aLongTextIsShortenedWhereASentenceEndsOrElseAWord(String text, int most, String brief) {
        assertThat(SentenceEnd.within(text, most)).isEqualTo(brief);
    }

    private static Said said(int paragraph, String text) {
        return new Said(paragraph, "¶" + (paragraph + 1), text, text);
    }
}
