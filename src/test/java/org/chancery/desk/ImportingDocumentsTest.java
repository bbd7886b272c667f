package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.ReadingResult;
import org.chancery.reading.Reading;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.document.Document;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.time.When;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingDocumentsTest {

    private static final Instant NOW = Instant.parse("2024-10-16T08:00:00Z");
    private static final String SUMMARY = """
            Summary of the ninth meeting of the working group on lighthouses

            1. The second session of the Executive Board will take place from 4 to 6 December 2024 in Nairobi.

            2. The secretariat will submit the background report on lighthouses by 28 October 2024.

            3. The guidelines on lighthouses will be adopted in May 2025.
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aPaperIsKeptUnderItsOwnSymbol() throws IOException {
        add(write("agenda.txt",
                "HSP/EB.2024/5/Rev.1\n\nProvisional agenda\n\n1. HSP/EB.2024/4 is before the Board.\n"));
        assertThat(desk.reviewing().documents()).extracting(Card::symbol).containsExactly("HSP/EB.2024/5/Rev.1");
    }

    @Test
    void aPaperIsKeptWholeWithWhatItProposes() throws IOException {
        Path file = write("summary.txt", SUMMARY);
        var added = (Outcome.Added) add(file);
        assertThat(added.document()).isEqualTo(Hash.of(Files.readAllBytes(file)));
        Review review = desk.reviewing().review(added.document());
        assertThat(review.card()).isEqualTo(new Card(added.document(), review.document().title(), "", "summary.txt",
                Format.TEXT, review.document().pages(), NOW, added.sure() + added.check(), 0, 0));
        assertThat(review.items()).extracting(item -> item.proposal().when()).map(When.class::cast)
                .map(when -> when.saying(""))
                .contains(Days.of(LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 6)), Imprecise.month(2025, 5));
        assertThat(review.items()).allSatisfy(item -> assertThat(item.proposal().evidence())
                .allMatch(evidence -> evidence.standsIn(review.document())));
        assertThat(review.mentions()).isNotEmpty();
        assertThat(desk.undoing().next()).contains("Add " + added.title());
        assertThat(desk.reviewing().paper(added.document())).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void theSamePaperTwiceIsOnePaperWhateverItsFileIsCalled() throws IOException {
        var added = (Outcome.Added) add(write("summary.txt", SUMMARY));
        assertThat(add(write("copy of summary.txt", SUMMARY)))
                .isEqualTo(new Outcome.AlreadyHere(added.document(), added.title()));
        assertThat(desk.reviewing().documents()).hasSize(1);
        assertThat(desk.undoing().acts(9)).hasSize(1);
    }

    @Test
    void aPaperAddedTwiceAtOnceIsAddedOnce() throws IOException {
        Path file = write("summary.txt", SUMMARY);
        var added = new ArrayList<Outcome>();
        Told meanwhile = new Told(false) {
            @Override
            public void at(String what, double fraction) {
                if (fraction > 0.8)
                    added.add(add(file));
            }
        };
        Outcome second = desk.importing().add(file, meanwhile);
        var first = (Outcome.Added) added.getFirst();
        assertThat(second).isEqualTo(new Outcome.AlreadyHere(first.document(), first.title()));
        assertThat(desk.reviewing().toReview()).isEqualTo(first.sure() + first.check());
        assertThat(desk.undoing().acts(9)).hasSize(1);
    }

    @Test
    void aPaperThatWasUndoneCanBeAddedAgainAndRedoBringsItBack() throws IOException {
        var added = (Outcome.Added) add(write("summary.txt", SUMMARY));
        desk.undoing().undo();
        assertThat(desk.reviewing().documents()).isEmpty();
        assertThat(desk.reviewing().toReview()).isZero();
        desk.undoing().redo();
        assertThat(desk.reviewing().toReview()).isEqualTo(added.sure() + added.check());
        desk.undoing().undo();
        assertThat(add(write("again.txt", SUMMARY))).isEqualTo(added);
        assertThat(desk.reviewing().documents()).extracting(Card::fileName).containsExactly("again.txt");
        assertThat(desk.reviewing().toReview()).isEqualTo(added.sure() + added.check());
    }

    @Test
    void whatCannotBeReadIsRefusedInASentenceAndLeavesTheBookAsItWas() throws IOException {
        Path empty = write("empty.txt", "");
        Path missing = folder.resolve("missing.pdf");
        assertThat(add(empty)).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.sentence()).endsWith("."));
        assertThat(add(missing)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.undoing().acts(1)).isEmpty();
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotKept() throws IOException {
        Path file = write("summary.txt", SUMMARY);
        var changing = new Told(false) {
            @Override
            public void at(String what, double fraction) {
                super.at(what, fraction);
                if (fraction > 0.4)
                    write("summary.txt", SUMMARY + "\n4. And one thing more.");
            }
        };
        assertThat(desk.importing().add(file, changing)).isEqualTo(
                new Outcome.Refused(file, "The file changed while it was being read. Add it again."));
        assertThat(desk.reviewing().documents()).isEmpty();
    }

    @Test
    void aCancelledImportKeepsNothing() throws IOException {
        Path file = write("summary.txt", SUMMARY);
        Told told = new Told(true);
        assertThat(desk.importing().add(file, told)).isEqualTo(new Outcome.Cancelled(file));
        assertThat(desk.reviewing().documents()).isEmpty();
        assertThat(desk.undoing().acts(1)).isEmpty();
    }

    @Test
    void stoppingTheThreadThatReadsCancelsTheImport() throws IOException {
        Path file = write("summary.txt", SUMMARY);
        var stopping = new Told(false) {
            @Override
            public void at(String what, double fraction) {
                Thread.currentThread().interrupt();
            }
        };
        assertThat(desk.importing().add(file, stopping)).isEqualTo(new Outcome.Cancelled(file));
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        assertThat(desk.undoing().acts(1)).isEmpty();
    }

    @Test
    void aPaperThatIsBackByUndoIsReadAsOfItsOwnDayAgain() throws IOException {
        Path file = write("note.txt", "1. The workshop will take place on 3 March in Nairobi.");
        Document document = ((ReadingResult.Read) Reading.of(file)).document();
        keep(file, document, LocalDate.of(2024, 10, 16));
        assertThat(dates(document)).containsExactly(LocalDate.of(2025, 3, 3));
        desk.reviewing().removeDocument(document.hash());
        keep(file, document, LocalDate.of(2026, 10, 16));
        assertThat(dates(document)).containsExactly(LocalDate.of(2027, 3, 3));
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(dates(document)).containsExactly(LocalDate.of(2025, 3, 3));
    }

    private void keep(Path file, Document document, LocalDate readOn) {
        desk.importing().keep(file, Extraction.of(document, readOn, ZoneId.of("Africa/Nairobi")), readOn);
    }

    private List<LocalDate> dates(Document document) {
        return desk.reviewing().review(document.hash()).mentions().stream()
                .flatMap(mention -> mention.when().earliest().stream()).toList();
    }

    @Test
    void progressMovesForward() throws IOException {
        Told told = new Told(false);
        desk.importing().add(write("summary.txt", SUMMARY), told);
        assertThat(told.fractions).isSorted().allMatch(fraction -> fraction > 0 && fraction < 1);
    }

    private Outcome add(Path file) {
        return desk.importing().add(file, Progress.NONE);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Hears what is done, and may stop it.
    private static class Told implements Progress {

        final List<Double> fractions = new ArrayList<>();
        private final boolean cancelled;

        Told(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void at(String what, double fraction) {
            fractions.add(fraction);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
