package org.chancery.desk.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.receiving.Reply;
import org.chancery.agenda.receiving.Reply.Kind;
import org.chancery.agenda.receiving.Reply.Place;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions that nobody answered are closed by what answers them, or let go, and can be opened again.
class AnsweringQuestionsTest {

    private static final String RECORD = """
            Summary of the discussion on pilots

            3 February 2024

            1. The delegate of Eastmark asked how many pilots speak a second language.

            2. The delegate of Norwick asked which quays would be closed at night.

            3. The delegate of Westmark inquired about the fee for tugs.

            4. The Secretariat explained that the fee for tugs is under review.
            """;

    @TempDir
    Path folder;
    private Shelf shelf;

    @BeforeEach
    void aRecordInTheBook() {
        shelf = new Shelf(folder);
        shelf.paper("record", RECORD);
    }

    @AfterEach
    void leave() {
        shelf.close();
    }

    @Test
    void whatIsAnsweredByAParagraphIsOpenNoMoreUntilItIsUndone() {
        Hash letter = shelf.paper("letter", "Letter on pilots\n\n1. Twelve of the pilots speak two languages.");
        Evidence question = open().getFirst();
        Optional<Integer> paragraph = shelf.desk().answering().paragraph(letter, "1");
        shelf.desk().answering().answer(question, Optional.of(new Place(letter, paragraph)), " Twelve. ");

        assertThat(open()).hasSize(1);
        assertThat(owed().closed()).singleElement().satisfies(closed -> {
            Reply reply = closed.reply().orElseThrow();
            assertThat(reply.kind()).isEqualTo(Kind.ANSWERED);
            assertThat(reply.on()).isEqualTo(Shelf.TODAY);
            assertThat(reply.answer()).contains(new Place(letter, paragraph));
            assertThat(reply.words()).isEqualTo("Twelve.");
        });
        assertThat(shelf.desk().undoing().next()).contains("Answer a question of Summary of the discussion on pilots");
        shelf.reopen();
        assertThat(open()).hasSize(1);
        shelf.desk().undoing().undo();
        assertThat(open()).hasSize(2);
        assertThat(owed().closed()).isEmpty();
    }

    @Test
    void whatIsLetGoCanBeAskedAgainAndAnsweredThen() {
        Evidence question = open().getLast();
        shelf.desk().answering().letGo(question, "Overtaken by the new timetable");
        assertThat(owed().closed()).extracting(q -> q.reply().orElseThrow().kind()).containsExactly(Kind.LET_GO);
        shelf.desk().answering().reopen(question);
        assertThat(open()).hasSize(2);
        shelf.desk().answering().answer(question, Optional.empty(), "Quay 4, said in the meeting");
        assertThat(owed().closed()).extracting(q -> q.reply().orElseThrow().kind()).containsExactly(Kind.ANSWERED);
    }

    @Test
    void aNumberThatNoParagraphBearsIsNoPlace() {
        Hash letter = shelf.paper("letter", "Letter on pilots\n\n1. Twelve of the pilots speak two languages.");
        assertThat(shelf.desk().answering().paragraph(letter, "77")).isEmpty();
    }

    private Owed owed() {
        return shelf.desk().promises().owed(Shelf.TODAY);
    }

    private List<Evidence> open() {
        return owed().unanswered().stream().map(Unanswered::source).map(s -> s.evidence()).toList();
    }
}
