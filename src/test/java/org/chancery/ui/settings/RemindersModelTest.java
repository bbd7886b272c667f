package org.chancery.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.agenda.Reminder;
import org.chancery.desk.Desk;
import org.chancery.desk.reminding.Ladders.Kind;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersModelTest {

    private final AtomicReference<Boolean> saved = new AtomicReference<>();
    private Desk desk;
    private RemindersModel model;

    @BeforeEach
    void aBook(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        model = new RemindersModel(desk, new OnTheSpot());
        model.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void daysAreAddedAndTakenAwayForEachKind() {
        assertThat(model.add(Kind.MEETING, "6 weeks")).isTrue();
        model.remove(Kind.MEETING, 21);
        model.hourProperty().set("8:30");
        model.save(saved::set);
        assertThat(saved).hasValue(true);
        assertThat(desk.reminders().usual().of(Kind.MEETING).daysBefore()).containsExactly(42, 7, 1);
        assertThat(desk.reminders().usual().of(Kind.DEADLINE).daysBefore()).containsExactly(21, 7, 1);
        assertThat(desk.reminders().usual().at()).isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsKept() {
        assertThat(model.add(Kind.MEETING, "soon")).isFalse();
        assertThat(model.problemProperty().get()).startsWith("A reminder comes 0 to 366 days before");
        model.hourProperty().set("25:00");
        model.save(saved::set);
        assertThat(saved).hasValue(false);
        assertThat(model.problemProperty().get()).isEqualTo("“25:00” is no hour. Write it as 09:00.");
        assertThat(desk.undoing().next()).isNotEqualTo(Optional.of("Change the usual reminders"));
    }

    @Test
    void nothingChangedIsNoAct() {
        List<?> before = desk.undoing().acts(100);
        model.save(saved::set);
        assertThat(saved).hasValue(true);
        assertThat(desk.undoing().acts(100)).isEqualTo(before);
    }

    @Test
    void theEntriesThatStillHaveTheOldOnesAreCountedAndGetTheNewOnesOnlyWhenAsked() {
        long usual = entriesOn(List.of(21, 7, 1));
        model.remove(Kind.MEETING, 21);
        model.remove(Kind.DEADLINE, 21);
        model.remove(Kind.WORD, 21);
        assertThat(model.stillOnProperty().get()).isEqualTo((int) usual).isPositive();
        model.save(saved::set);
        assertThat(entriesOn(List.of(21, 7, 1))).isEqualTo(usual);
    }

    @Test
    void whenAskedTheyAllGetTheNewOnes() {
        long usual = entriesOn(List.of(21, 7, 1));
        for (Kind kind : Kind.values())
            model.remove(kind, 21);
        model.bringingProperty().set(true);
        model.save(saved::set);
        assertThat(entriesOn(List.of(21, 7, 1))).isZero();
        assertThat(desk.undoing().next()).contains("Set the reminders of " + usual + " entries anew");
    }

    private long entriesOn(List<Integer> days) {
        return desk.agenda()
                .shown(Set.of())
                .stream()
                .filter(shown -> shown.reminders().stream().map(Reminder::daysBefore).toList().equals(days))
                .count();
    }
}
