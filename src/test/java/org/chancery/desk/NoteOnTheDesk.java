package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.agenda.Id;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.time.Day;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A note of our own that was read into a book, for an officer to mark words in.
abstract class NoteOnTheDesk {

    static final Instant NOW = Instant.parse("2024-10-16T08:00:00Z");
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

    Desk desk;
    Hash paper;

    @BeforeEach
    void aNoteOnTheDesk() throws IOException {
        desk = open();
        paper = ((Outcome.Added) desk.importing().add(file(), Progress.NONE)).document();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    Desk open() {
        return Desk.open(folder.resolve("book.chancery"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("note.txt"), NOTE);
    }

    void add() {
        try {
            assertThat(desk.importing().add(file(), Progress.NONE)).isInstanceOf(Outcome.Added.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Review review() {
        return desk.reviewing().review(paper);
    }

    Item item(String title) {
        return review().items().stream().filter(i -> i.proposal().title().contains(title)).findFirst().orElseThrow();
    }

    Item byId(Id id) {
        return review().items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    Evidence words(String quote) {
        Document document = review().document();
        return document.paragraphs()
                .stream()
                .filter(p -> p.text().contains(quote))
                .map(p -> Evidence.of(document, p, p.text().indexOf(quote), p.text().indexOf(quote) + quote.length()))
                .findFirst()
                .orElseThrow();
    }

    static When day(int year, int month, int day) {
        return Day.of(LocalDate.of(year, month, day));
    }
}
