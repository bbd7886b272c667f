package org.chancery.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Inexact;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private ExportModel model;

    @BeforeEach
    void acceptTheBriefing() {
        desk = Briefing.emptyBook(folder);
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().forEach(item -> desk.reviewing().accept(item.id()));
        model = new ExportModel(desk, new OnTheSpot(), told::add, folder);
        model.open(Set.of());
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void allThatHasADateIsTickedAndWritten() throws IOException {
        assertThat(model.tickedProperty().get()).isEqualTo(7);
        model.export();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(events(Files.readString(folder.resolve("chancery-reminders.ics")))).isEqualTo(7);
        assertThat(told.getLast().sentence()).isEqualTo("7 entries exported to chancery-reminders.ics.");
    }

    @Test
    void whatIsUntickedIsLeftOutOfTheFileAndStaysUnticked() {
        model.lines().getFirst().ticked().set(false);
        model.inexactProperty().set(Inexact.LEAVE_OUT);
        assertThat(model.tickedProperty().get()).isEqualTo(4);
        model.inexactProperty().set(Inexact.LAST_DAY);
        assertThat(model.lines().getFirst().ticked().get()).isFalse();
        var copied = new AtomicReference<String>();
        model.copy(copied::set);
        assertThat(events(copied.get())).isEqualTo(model.tickedProperty().get());
    }

    @Test
    void aMonthIsLeftOutOnRequestAndSaysWhy() {
        model.inexactProperty().set(Inexact.LEAVE_OUT);
        assertThat(model.lines()).filteredOn(line -> !line.possible()).hasSize(2)
                .allSatisfy(line -> assertThat(line.why()).isNotBlank());
        assertThat(model.tickedProperty().get()).isEqualTo(5);
    }

    @Test
    void onlyTheChosenEntriesAreOffered() {
        var one = desk.agenda().deliverables().getFirst();
        model.open(Set.of(one.id()));
        assertThat(model.lines()).extracting(line -> line.entry().id()).containsExactly(one.id());
    }

    @Test
    void nothingTickedIsNothingToExport() {
        model.tickAll(false);
        assertThat(model.tickedProperty().get()).isZero();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheChoiceStays() {
        Path blocked = Briefing.text(folder).resolve("x.ics");
        model.fileProperty().set(blocked);
        model.export();
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.busyProperty().get()).isFalse();
    }

    private static long events(String calendar) {
        return calendar.lines().filter("BEGIN:VEVENT"::equals).count();
    }
}
