package org.chancery.desk.leafing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.leafing.LeafingThrough.Leaf;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafingThroughTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneId.of("Africa/Nairobi"));
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-01                                   | true
            2024-12-31                                   | true
            2024-11-30                                   | false
            2025-01-01                                   | false
            2024-11-28/2024-12-02                        | true
            2024-11-01/2025-01-31                        | true
            at 2024-12-06 10:00 12:00 Africa/Nairobi     | true
            2024-12                                      | true
            2024                                         | true
            2024-36                                      | true
            part END 2024                                | true
            part EARLY 2025                              | false
            2025-01                                      | false
            from 2024-11-30 ¦ ..                         | true
            from 2025-01-01 ¦ ..                         | false
            from .. ¦ 2024-12-01                         | true
            from .. ¦ 2024-11-30                         | false
            undated                                      | false
            offset 7 DAYS BEFORE the meeting             | false
            """)
    void whatCanFallInDecemberIsOnItsLeaf(String when, boolean there) {
        Entry entry = keep("Something", when, "");
        assertThat(december(Optional.empty()).entries()).isEqualTo(there ? List.of(entry) : List.of());
    }

    @Test
    void whatTookPlaceOrWasCancelledIsOnTheLeafToo() {
        Meeting held = meeting("Held", "2024-12-02", Meeting.Status.HELD);
        Meeting cancelled = meeting("Cancelled", "2024-12-03", Meeting.Status.CANCELLED);
        desk.agenda().save(held);
        desk.agenda().save(cancelled);
        assertThat(december(Optional.empty()).entries()).containsExactlyInAnyOrder(held, cancelled);
    }

    @Test
    void whatWasDeletedIsNot() {
        desk.agenda().delete(keep("Gone", "2024-12-02", "").id());
        assertThat(december(Optional.empty()).entries()).isEmpty();
    }

    @Test
    void oneBodyAloneCanBeShownAndTheBusiestComesFirst() {
        keep("Bureau", "2024-12-02", "Assembly");
        Entry session = keep("Session", "2024-12-03", "Executive Board");
        Entry papers = keep("Papers", "2024-12-09", "Executive Board");
        keep("Of no body", "2024-12-04", "");
        List<Body> bodies = desk.leafing().bodies();
        assertThat(bodies).extracting(Body::shortName).containsExactly("Executive Board", "Assembly");
        Leaf leaf = december(Optional.of(bodies.getFirst().id()));
        assertThat(leaf.entries()).extracting(Entry::id).containsExactlyInAnyOrder(session.id(), papers.id());
    }

    @Test
    void theLeafSaysWhereTheNextThingStandsOnEitherSide() {
        keep("Long before", "2023-03-01", "");
        keep("Before", "2024-10-28/2024-11-08", "");
        keep("After", "2025-03-04/2025-03-06", "");
        keep("Some time in the year after", "2026", "");
        Leaf leaf = december(Optional.empty());
        assertThat(leaf.before()).contains(LocalDate.of(2024, 11, 8));
        assertThat(leaf.after()).contains(LocalDate.of(2025, 3, 4));
    }

    @Test
    void whatIsUnderWayAfterTheLeafIsFoundByItsEnd() {
        keep("The whole of next year", "2024-12-15/2025-06-30", "");
        assertThat(december(Optional.empty()).after()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void anEmptyBookHasNothingOnEitherSide() {
        assertThat(december(Optional.empty()))
                .isEqualTo(new Leaf(FIRST, LAST, LocalDate.of(2024, 10, 16), ZoneId.of("Africa/Nairobi"), List.of(),
                        Optional.empty(), Optional.empty(), desk.workingDays().current()));
    }

    private Leaf december(Optional<Id> body) {
        return desk.leafing().between(FIRST, LAST, body);
    }

    private Entry keep(String title, String when, String body) {
        Meeting meeting = meeting(title, when, Meeting.Status.CONFIRMED);
        desk.agenda().save(new Draft<>(meeting, body, "", List.of()));
        return meeting;
    }

    private static Meeting meeting(String title, String when, Meeting.Status status) {
        return new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(),
                WhenText.read(when.replace('¦', '|'), ""),
                new Origin.Typed(), "", status, "", "");
    }
}
