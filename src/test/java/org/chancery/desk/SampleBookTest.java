package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.chancery.desk.LookingAhead.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBookTest {

    @TempDir
    Path folder;

    @Test
    void theSampleShowsEachThingAnOfficerWouldLookFor() {
        try (Desk desk = SampleBook.throwaway()) {
            assertThat(desk.reviewing().documents()).hasSizeGreaterThan(1);
            assertThat(desk.reviewing().toReview()).as("something left to look at").isPositive();
            assertThat(desk.ahead().horizon(desk.today()).groups()).extracting(Group::title)
                    .contains("Next 14 days", "Later this year", "2027");
            assertThat(desk.agenda().meetings()).isNotEmpty();
            assertThat(desk.agenda().deliverables()).isNotEmpty();
        }
    }

    @Test
    void theMeetingThatAPaperIsAboutHasItsAgenda() {
        try (Desk desk = SampleBook.throwaway()) {
            assertThat(desk.agenda().meetings().stream().flatMap(m -> desk.preparing().of(m.id()).agenda().stream()))
                    .extracting(item -> item.place() + " " + item.number() + " " + item.title())
                    .containsExactly("0 1 Opening and adoption of the agenda",
                            "1 2 Implementation of resolutions of the Harbour Assembly", "2 3 Other matters");
        }
    }

    @Test
    void aThrowawaySampleIsThrownAway() {
        Path book;
        try (Desk desk = SampleBook.throwaway()) {
            book = desk.book();
            assertThat(book).exists();
        }
        assertThat(book.getParent()).doesNotExist();
    }

    @Test
    void aSampleThatWasBrokenOffIsMadeWholeTheNextTime() {
        Path file = folder.resolve("sample.chancery");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> SampleBook.open(file)).isInstanceOf(RuntimeException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(file).doesNotExist();
        try (Desk again = SampleBook.open(file); Desk whole = SampleBook.throwaway()) {
            assertThat(again.reviewing().documents()).hasSameSizeAs(whole.reviewing().documents());
            assertThat(again.agenda().meetings()).hasSameSizeAs(whole.agenda().meetings());
        }
        assertThat(folder).isDirectoryNotContaining(each -> each.getFileName().toString().startsWith(".sample"));
    }

    @Test
    void aNamedSampleIsMadeOnceAndKeepsWhatIsDoneInIt() {
        Path file = folder.resolve("sample.chancery");
        int papers;
        try (Desk desk = SampleBook.open(file)) {
            papers = desk.reviewing().documents().size();
            desk.reviewing().removeDocument(desk.reviewing().documents().getFirst().document());
        }
        try (Desk desk = SampleBook.open(file)) {
            assertThat(desk.reviewing().documents()).hasSize(papers - 1);
        }
    }
}
