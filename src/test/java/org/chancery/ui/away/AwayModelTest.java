package org.chancery.ui.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.text.WhenText;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwayModelTest {

    private final List<Destination> gone = new ArrayList<>();
    private Instant now = Instant.parse("2024-10-16T08:42:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private Desk desk;
    private AwayModel model;

    @BeforeEach
    void aBookThatWasLookedAt(@TempDir Path folder) {
        desk = Desk.open(folder.resolve("book.chancery"), clock);
        due("Comments", "2024-10-28", 7);
        due("Report", "2024-12-20", 21);
        model = new AwayModel(desk, new OnTheSpot(), gone::add);
        model.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstLookHasNothingToTellAndIsRemembered() {
        assertThat(model.awayProperty().get()).isEmpty();
        assertThat(desk.catchingUp().lastLook()).contains(now);
    }

    @Test
    void onAnotherDayItIsToldAndOneKeyPutsItAwayForGood() {
        now = now.plus(Duration.ofDays(14));
        model.look();
        assertThat(model.awayProperty().get()).hasValueSatisfying(away -> assertThat(away.size()).isEqualTo(1));
        model.dismiss();
        assertThat(model.awayProperty().get()).isEmpty();
        model.look();
        new AwayModel(desk, new OnTheSpot(), gone::add).start();
        assertThat(model.awayProperty().get()).isEmpty();
        assertThat(desk.undoing().acts(10)).hasSize(2);
    }

    @Test
    void onTheSameDayTheLookGoesOn() {
        now = now.plus(Duration.ofHours(5));
        model.look();
        assertThat(model.awayProperty().get()).isEmpty();
        assertThat(desk.catchingUp().lastLook()).contains(now);
    }

    @Test
    void whatIsNotSeenYetGrowsAndIsNotForgotten() {
        now = now.plus(Duration.ofDays(6));
        model.look();
        assertThat(model.awayProperty().get())
                .hasValueSatisfying(away -> assertThat(away.groups().getFirst().kind().label())
                        .isEqualTo("Reminders missed"));
        now = now.plus(Duration.ofDays(8));
        model.look();
        assertThat(model.awayProperty().get()).hasValueSatisfying(away -> {
            assertThat(away.groups().getFirst().kind().label()).isEqualTo("Overdue now");
            assertThat(away.groups().getFirst().lines().getFirst().what()).contains("reminder of Mon 21 Oct, 09:00");
        });
    }

    @Test
    void atTheStartWhatHappenedOnTheSameDayIsToldToo() {
        due("Reply", "2024-10-17", 0);
        now = Instant.parse("2024-10-16T16:00:00Z");
        var again = new AwayModel(desk, new OnTheSpot(), gone::add);
        again.start();
        assertThat(again.awayProperty().get()).hasValueSatisfying(away -> assertThat(away.size()).isEqualTo(1));
        Id reply = again.awayProperty().get().orElseThrow().groups().getFirst().lines().getFirst().entry().id();
        again.open(reply);
        assertThat(gone).containsExactly(new Destination.Shown(reply));
    }

    @Test
    void aLookThatComesBeforeTheStartIsAnsweredTakesNothingAway() {
        due("Reply", "2024-10-17", 0);
        now = Instant.parse("2024-10-16T16:00:00Z");
        var background = new OnTheSpot();
        background.hold();
        var again = new AwayModel(desk, background, gone::add);
        again.start();
        again.look();
        background.letGo();
        assertThat(again.awayProperty().get()).isPresent();
    }

    private void due(String title, String when, Integer... reminders) {
        desk.agenda()
                .save(new Draft<>(new Deliverable(Id.fresh(clock), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                        Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", "",
                        Deliverable.Status.EXPECTED, "", ""), "", "", List.of(reminders)));
    }
}
