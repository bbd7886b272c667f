package org.chancery.desk.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.agenda.Deliverable.Kind;
import org.chancery.agenda.Id;
import org.chancery.document.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers that may be what is owed stand first; nothing is linked by it.
class FindingPapersTest {

    @TempDir
    Path folder;
    private Shelf shelf;

    @BeforeEach
    void atADesk() {
        shelf = new Shelf(folder);
    }

    @AfterEach
    void leave() {
        shelf.close();
    }

    @Test
    void thePaperWithItsWordsItsResolutionAndItsBodyStandsFirst() {
        Id owed = shelf.owed(Kind.PROMISE, "Concept note on floating piers", "undated", "Harbour Board", "3/9");
        shelf.paper("other", "Minutes of the rowing club\n\nNothing about boats was said.");
        Hash note = shelf.paper("note",
                "Concept note on the floating piers\n\nPrepared for the Harbour Board under resolution 3/9.");
        shelf.paper("third", "Note on lamps\n\nLamps are to be lit at dusk.");

        List<LikelyPaper> papers = shelf.desk().finding().papersFor(owed);
        assertThat(papers).extracting(LikelyPaper::title).first().isEqualTo("Concept note on the floating piers");
        assertThat(papers.getFirst().reasons()).containsExactly("4 words of the title", "names 3/9",
                "names the Harbour Board");
        assertThat(papers.getLast().weight()).isZero();
        var deliverable = shelf.deliverable(owed);
        assertThat(shelf.desk().finding().telling(List.of(deliverable)).get(owed).paper()).isEqualTo(note);
        assertThat(shelf.deliverable(owed)).isEqualTo(deliverable);
    }

    @Test
    void aLongerNumberIsAnotherResolution() {
        Id owed = shelf.owed(Kind.ASK, "Tide tables", "undated", "", "3/9");
        shelf.paper("other", "Lamps of the quay\n\nUnder resolutions 13/9 and 3/91.");
        assertThat(shelf.desk().finding().papersFor(owed)).extracting(LikelyPaper::weight).containsExactly(0);
    }

    @Test
    void aPaperThatCameAlreadyIsNotOfferedAgain() {
        Id owed = shelf.owed("Tide tables", "2024-11-20", "");
        Hash tables = shelf.paper("tables", "Tide tables of the northern estuary");
        shelf.desk().receiving().await(owed, 2);
        shelf.desk().receiving().receive(owed, Arrival.of(tables, Shelf.TODAY));
        assertThat(shelf.desk().finding().papersFor(owed)).isEmpty();
        assertThat(shelf.desk().finding().telling(List.of(shelf.deliverable(owed)))).isEmpty();
    }
}
