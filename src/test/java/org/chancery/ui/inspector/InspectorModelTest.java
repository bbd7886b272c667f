package org.chancery.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Origin;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.desk.Desk;
import org.chancery.desk.receiving.Came;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers that are due on 28 October for a session that opens on 9 December.
class InspectorModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Desk desk;
    private InspectorModel model;

    @BeforeEach
    void thePapersAreChosen() {
        desk = AutumnBook.in(folder);
        model = new InspectorModel(desk, new OnTheSpot(), told::add, gone::add);
        model.show(Optional.of(desk.agenda()
                .deliverables()
                .stream()
                .filter(d -> WhenText.write(d.when()).equals("2024-10-28"))
                .findFirst()
                .map(Deliverable::id)
                .orElseThrow()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsReceivedIsExpectedAgainByTheSameKey() {
        model.toggleReceived();
        model.refresh();
        assertThat(came().standing().label()).isEqualTo("met");
        assertThat(came().arrived()).hasSize(1);
        model.toggleReceived();
        model.refresh();
        assertThat(came().standing().label()).isEqualTo("expected");
        assertThat(came().arrived()).isEmpty();
    }

    @Test
    void theDayOnWhichItCameIsChangedUnlessItIsNoneOrStillToCome() {
        model.toggleReceived();
        model.refresh();
        model.cameOn(receipt(), "sometime");
        model.cameOn(receipt(), "30 Oct 2024");
        assertThat(told).filteredOn(notice -> !notice.good()).extracting(Notice::sentence).containsExactly(
                "“sometime” is no day. Nothing was changed.",
                "Wed 30 Oct 2024 is still to come. Nothing was changed.");
        model.cameOn(receipt(), "14 Oct 2024");
        model.refresh();
        assertThat(receipt().received()).isEqualTo("2024-10-14");
        model.takeBack(receipt().id());
        model.refresh();
        assertThat(came().arrived()).isEmpty();
    }

    @Test
    void whatNobodyConfirmedOrWaitsForIsSaid() {
        model.confirm(false);
        model.refresh();
        assertThat(came().standing().label()).isEqualTo("unconfirmed");
        model.drop();
        model.refresh();
        assertThat(came().standing().label()).isEqualTo("dropped");
        model.receive();
        assertThat(gone.getLast()).isEqualTo(new Destination.Receive(came().deliverable().id()));
    }

    private Came came() {
        return model.cameProperty().get().orElseThrow();
    }

    private Receipt receipt() {
        return came().arrived().getFirst().receipt();
    }

    @Test
    void aRoundDistanceFromTheSessionIsOffered() {
        assertThat(grounds().suggestion()).get().asString().contains("6 weeks before");
    }

    @Test
    void aTiedDateSaysHowItIsCountedAndIsNotOfferedAgain() {
        tie();
        assertThat(origin()).isInstanceOf(Origin.Computed.class);
        assertThat(grounds().why().sentence()).startsWith("6 weeks before Mon 9 Dec 2024");
        assertThat(grounds().why().steps()).isNotEmpty();
        assertThat(grounds().suggestion()).isEmpty();
        assertThat(told).last().returns(true, Notice::good);
    }

    @Test
    void aDateHeldFastFollowsNoMoreUntilItIsLetGo() {
        tie();
        model.pin(true);
        model.refresh();
        assertThat(origin()).isInstanceOf(Origin.Pinned.class);
        model.pin(false);
        model.refresh();
        assertThat(origin()).isInstanceOf(Origin.Computed.class);
    }

    @Test
    void untiedItHasTheDateAndTheSourceItHadBefore() {
        Dossier before = model.dossierProperty().get().orElseThrow();
        tie();
        model.untie();
        model.refresh();
        assertThat(model.dossierProperty().get().orElseThrow().entry()).isEqualTo(before.entry());
    }

    @Test
    void undoInANoticeTakesBackWhatTheNoticeSpeaksOfAndNothingElse() {
        tie();
        Notice tied = told.getLast();
        desk.agenda().delete(desk.agenda().meetings().getLast().id());
        tied.next().orElseThrow().act().run();
        model.refresh();
        assertThat(origin()).isInstanceOf(Origin.Computed.class);
        assertThat(told.getLast().good()).isFalse();
        assertThat(told.getLast().sentence()).contains("no longer the last thing that was done");
        desk.undoing().undo();
        tied.next().orElseThrow().act().run();
        model.refresh();
        assertThat(origin()).isNotInstanceOf(Origin.Computed.class);
        tied.next().orElseThrow().act().run();
        assertThat(told.getLast().sentence()).contains("Undo would now take back");
    }

    @Test
    void onlyAMeetingHasDatesToMove() {
        model.move();
        assertThat(gone).isEmpty();
        var session = desk.agenda().meetings().getFirst().id();
        model.show(Optional.of(session));
        model.move();
        assertThat(gone).containsExactly(new Destination.Moved(session, Optional.empty()));
    }

    private void tie() {
        model.tie(grounds().suggestion().orElseThrow());
        model.refresh();
    }

    private Grounds grounds() {
        return model.groundsProperty().get().orElseThrow();
    }

    private Origin origin() {
        return model.dossierProperty().get().orElseThrow().entry().origin();
    }
}
