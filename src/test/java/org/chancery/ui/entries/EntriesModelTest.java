package org.chancery.ui.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.time.WhenOrder;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private EntriesModel meetings;

    @BeforeEach
    void acceptTheBriefing() {
        desk = Briefing.emptyBook(folder);
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().forEach(item -> desk.reviewing().accept(item.id()));
        meetings = EntriesModel.ofMeetings(desk, new OnTheSpot(), told::add);
        meetings.refresh();
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void everyMeetingIsListedByDateAtItsOwnPrecision() {
        assertThat(meetings.list().shown()).extracting(EntryRow::date)
                .containsExactly("Tue 15 Oct 2024, 10:00–13:00", "Wed 6 Nov 2024, 10:00–12:00", "4–6 Dec 2024",
                        "9–11 Dec 2024", "March 2025");
        assertThat(meetings.list().shown()).extracting(row -> row.entry().when()).isSortedAccordingTo(WhenOrder.BY_DAY);
    }

    @Test
    void deliverablesAreAListOfTheirOwn() {
        var deliverables = EntriesModel.ofDeliverables(desk, new OnTheSpot(), told::add);
        deliverables.refresh();
        assertThat(deliverables.list().shown()).extracting(EntryRow::date).containsExactly("Mon 28 Oct 2024",
                "May 2025");
        assertThat(deliverables.list().shown()).extracting(EntryRow::status).containsOnly("expected");
        assertThat(deliverables.list().shown()).allSatisfy(row -> assertThat(row.source()).isPresent());
    }

    @Test
    void severalAreDeletedAsOneActAndUndoBringsThemBack() {
        var all = List.copyOf(meetings.list().shown());
        meetings.delete(all.subList(1, 4));
        assertThat(meetings.list().shown()).containsExactly(all.get(0), all.get(4));
        assertThat(told.getLast().sentence()).isEqualTo("Deleted 3 entries.");
        told.getLast().next().orElseThrow().act().run();
        meetings.refresh();
        assertThat(meetings.list().shown()).isEqualTo(all);
    }

    @Test
    void theFilterFindsAMeetingByItsMonth() {
        meetings.list().filterProperty().set("dec 2024");
        assertThat(meetings.list().shown()).hasSize(2);
    }

    @Test
    void nothingSelectedIsNothingDeleted() {
        meetings.delete(List.of());
        assertThat(told).isEmpty();
    }
}
