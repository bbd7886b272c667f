package org.chancery.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.Decision;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void whatIsTickedIsTakenAsOneActThatTheNoticeTakesBack() throws IOException {
        ImportModel model = look(LakeCalendar.TWO);
        assertThat(model.countsProperty().get()).isEqualTo("2 new, 1 not taken.");
        model.rows().getFirst().decision().set(Decision.LEAVE);
        assertThat(model.takenProperty().get()).isEqualTo(1);
        model.take();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(desk.agenda().meetings()).extracting(Meeting::title).containsExactly("Harbour walk");
        assertThat(told.getLast().sentence()).isEqualTo("1 added, 0 changed from lake.ics.");
        told.getLast().next().orElseThrow().act().run();
        assertThat(desk.agenda().meetings()).isEmpty();
    }

    @Test
    void whatIsUnchangedIsListedOnlyOnRequest() throws IOException {
        look(LakeCalendar.TWO).take();
        ImportModel model = look(LakeCalendar.TWO);
        assertThat(model.countsProperty().get()).isEqualTo("2 unchanged, 1 not taken.");
        assertThat(model.rows()).extracting(row -> row.line().kind()).containsExactly(Kind.REFUSED);
        model.unchangedProperty().set(true);
        assertThat(model.rows()).hasSize(3);
        assertThat(model.takenProperty().get()).isZero();
    }

    @Test
    void allCanBeTickedAndUntickedButForWhatIsToBeDecided() throws IOException {
        ImportModel model = look(LakeCalendar.TWO);
        model.takeAll(false);
        assertThat(model.takenProperty().get()).isZero();
        model.takeAll(true);
        assertThat(model.takenProperty().get()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoCalendarSaysSoAndNothingCanBeTaken() throws IOException {
        ImportModel model = look("<html>");
        assertThat(model.countsProperty().get()).isEqualTo("It is no calendar file: nothing in it begins a calendar.");
        assertThat(model.takenProperty().get()).isZero();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void whatGoesWrongIsSaidAndTheTicksStay() throws IOException {
        ImportModel model = look(LakeCalendar.TWO);
        background.breakDown(true);
        model.take();
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.takenProperty().get()).isEqualTo(2);
    }

    private ImportModel look(String file) throws IOException {
        var model = new ImportModel(desk, background, told::add);
        model.open(Files.writeString(folder.resolve("lake.ics"), file));
        return model;
    }
}
