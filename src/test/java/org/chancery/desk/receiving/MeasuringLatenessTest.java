package org.chancery.desk.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Punctuality;
import org.chancery.desk.receiving.BodyLateness.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How late each body's papers usually are.
class MeasuringLatenessTest {

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
    void eachBodyIsMeasuredByWhatCameAndWhatIsOverdue() {
        came("Chart", "2024-10-28", "Harbour Board", "2024-11-06");
        came("Table", "2024-10-01", "Harbour Board", "2024-09-29");
        came("Draft", "2024-10", "Harbour Board", "2024-10-31");
        shelf.owed("Report", "2024-11-05", "Harbour Board");
        shelf.owed("Letter", "2024-11-20", "Harbour Board");
        shelf.owed("Promise", "undated", "Harbour Board");
        came("Lamp list", "2024-10-28", "Lamp Committee", "2024-10-30");
        Id dropped = shelf.owed("Dropped", "2024-10-01", "Lamp Committee");
        shelf.desk().receiving().drop(Set.of(dropped));

        List<BodyLateness> measured = shelf.desk().lateness().of(Shelf.TODAY);
        assertThat(measured).extracting(BodyLateness::body, BodyLateness::punctuality, BodyLateness::overdue)
                .containsExactly(tuple("Harbour Board", new Punctuality(3, 1, 1, 0), 1),
                        tuple("Lamp Committee", new Punctuality(1, 1, 0, 2), 0));
        assertThat(measured.getFirst().marks()).extracting(m -> m.entry().title(), Mark::days, Mark::open)
                .containsExactly(tuple("Table", -2L, false), tuple("Chart", 9L, false), tuple("Draft", 0L, false),
                        tuple("Report", 10L, true));
        assertThat(measured).extracting(BodyLateness::sentence).containsExactly(
                "Papers of the Harbour Board came on time on median (1 of 3 late). 1 more is overdue.",
                "Papers of the Lamp Committee came 2 days late on median (1 of 1 late).");
    }

    @Test
    void whatHasNotComeAtAllIsSaidToBeOverdue() {
        shelf.owed("Report", "2024-11-05", "Harbour Board");
        assertThat(shelf.desk().lateness().of(Shelf.TODAY)).extracting(BodyLateness::sentence)
                .containsExactly("Papers of the Harbour Board: none has come in full yet. 1 is overdue.");
    }

    @Test
    void whereNothingHadADayNothingIsMeasured() {
        shelf.owed("Promise", "undated", "Harbour Board");
        assertThat(shelf.desk().lateness().of(Shelf.TODAY)).isEmpty();
    }

    private void came(String title, String due, String body, String day) {
        Id owed = shelf.owed(title, due, body);
        shelf.desk().receiving().receiveAll(Set.of(owed), LocalDate.parse(day));
    }
}
