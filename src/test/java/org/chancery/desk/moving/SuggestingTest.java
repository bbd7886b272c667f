package org.chancery.desk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Meeting.Status;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.moving.TrackingDeadlines.Suggestion;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which counting is offered for a date that stands in a paper.
class SuggestingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void theNearestMeetingIsOffered() {
        meeting("Third session", "2026-11-30", Status.CONFIRMED);
        meeting("Second session", "2026-11-09", Status.CONFIRMED);
        meeting("Workshop", "2026-11-23", Status.CONFIRMED);
        assertThat(offered("2026-11-02")).contains("1 week before Second session opens");
    }

    @Test
    void aMeetingThatDoesNotTakePlaceOrIsOverIsNotOffered() {
        meeting("Second session", "2026-11-09", Status.CANCELLED);
        meeting("Bureau", "2026-11-16", Status.HELD);
        assertThat(offered("2026-11-02")).isEmpty();
        meeting("Third session", "2026-12-14", Status.CONFIRMED);
        assertThat(offered("2026-11-02")).contains("6 weeks before Third session opens");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-22,16 weeks before Session opens", "2027-03-01,", "2027-11-02,12 months before Session opens",
            "2026-10-19,"})
    void whatIsFarOffOrAfterTheMeetingIsTakenForChance(String session, String words) {
        meeting("Session", session, Status.CONFIRMED);
        assertThat(offered("2026-11-02")).isEqualTo(Optional.ofNullable(words));
    }

    private Optional<String> offered(String due) {
        var deliverable = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Papers", Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(due, ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(new Draft<>(deliverable, "Ferry Committee", "", List.of()));
        return desk.tracking().suggestion(deliverable.id()).map(Suggestion::words);
    }

    private void meeting(String title, String when, Status status) {
        var meeting = new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), "", status, "", "");
        desk.agenda().save(new Draft<>(meeting, "Ferry Committee", "", List.of()));
    }
}
