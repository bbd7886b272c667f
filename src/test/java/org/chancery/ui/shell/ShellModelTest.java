package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private ShellModel model;

    @BeforeEach
    void anEmptyBook() {
        desk = AutumnBook.empty(folder);
        model = new ShellModel(desk, new OnTheSpot(), told::add);
        desk.settingUp().mission("First");
        desk.settingUp().mission("Second");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLinkOfANoticeTurnsItsOwnActBack() {
        model.undo();
        assertThat(desk.settingUp().mission()).isEqualTo("First");
        follow(told.getLast());
        assertThat(desk.settingUp().mission()).isEqualTo("Second");
        follow(told.getLast());
        assertThat(desk.settingUp().mission()).isEqualTo("First");
    }

    @Test
    void anOldNoticeDoesNotTurnSomethingElseBack() {
        model.undo();
        Notice first = told.getLast();
        follow(first);
        Notice again = told.getLast();
        desk.settingUp().mission("Third");
        follow(again);
        assertThat(told.getLast().good()).isFalse();
        assertThat(told.getLast().sentence()).contains("is no longer the last thing that was done");
        assertThat(desk.settingUp().mission()).isEqualTo("Third");
        model.undo();
        Notice newer = told.getLast();
        desk.settingUp().mission("Fourth");
        follow(newer);
        assertThat(told.getLast().sentence()).endsWith("cannot be done again any more: something else was done since.");
        assertThat(desk.settingUp().mission()).isEqualTo("Fourth");
    }

    @Test
    void whereNothingIsToBeUndoneThatIsSaid() {
        model.undo();
        model.undo();
        model.undo();
        assertThat(told.getLast().sentence()).isEqualTo("There is nothing to undo.");
    }

    private static void follow(Notice notice) {
        notice.next().orElseThrow().act().run();
    }
}
