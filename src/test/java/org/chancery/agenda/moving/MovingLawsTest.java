package org.chancery.agenda.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.time.Days;
import org.chancery.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {14, 20241016, 987654321})
    void aPreviewShowsWhatComputingEverythingAnewWouldShow(long seed) {
        var agenda = new RandomAgenda(seed, 40, 400, 30);
        var ties = Ties.of(agenda.entries());
        var random = new Random(seed);
        for (var meeting : agenda.meetings()) {
            var first = LocalDate.of(2020, 1, 6).plusDays(random.nextInt(3000));
            When to = Days.of(first, first.plusDays(2));
            var preview = Moving.preview(ties, new Move.To(meeting.id(), to), RandomAgenda.NAIROBI, Set.of());
            var becomes = new HashMap<Id, When>();
            agenda.entries().forEach(entry -> becomes.put(entry.id(), entry.when()));
            becomes.put(meeting.id(), to);
            preview.lines().forEach(line -> {
                if (line.outcome() instanceof Follows follows)
                    becomes.put(line.entry().id(), follows.becomes());
            });
            assertThat(becomes.entrySet()).as("what moving %s shows", meeting.title())
                    .containsExactlyInAnyOrderElementsOf(agenda.fullScan(meeting.id(), to).entrySet());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {15, 20241016, 987654321})
    void aMeetingThatStaysMovesNothing(long seed) {
        var agenda = new RandomAgenda(seed, 40, 400, 30);
        var ties = Ties.of(agenda.entries());
        for (var meeting : agenda.meetings()) {
            var preview = Moving.preview(ties, new Move.To(meeting.id(), meeting.when()), RandomAgenda.NAIROBI,
                    Set.of());
            assertThat(preview.changing()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {16, 20241016, 987654321})
    void whatTheOfficerLeavesIsNeverMoved(long seed) {
        var agenda = new RandomAgenda(seed, 40, 400, 30);
        var ties = Ties.of(agenda.entries());
        var random = new Random(seed);
        for (var meeting : agenda.meetings()) {
            Id left = agenda.entries().get(40 + random.nextInt(400)).id();
            var preview = Moving.preview(ties, new Move.Postpone(meeting.id()), RandomAgenda.NAIROBI, Set.of(left));
            assertThat(preview.changing()).extracting(line -> line.entry()).extracting(Entry::id).doesNotContain(left);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 20241016, 987654321})
    void anAdjournedSessionCarriesWhatHangsOnItsEndAndNothingElse(long seed) {
        var agenda = new RandomAgenda(seed, 40, 400, 30);
        var ties = Ties.of(agenda.entries());
        Id part = new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_FFFF_0000_0000L));
        for (var meeting : agenda.meetings()) {
            When to = Days.of(LocalDate.of(2030, 5, 29), LocalDate.of(2030, 5, 30));
            var adjourned = Moving.preview(ties, new Move.Adjourn(meeting.id(), part, to), RandomAgenda.NAIROBI,
                    Set.of());
            assertThat(adjourned.after()).as("seed " + seed).isEqualTo(meeting.as(Meeting.Status.ADJOURNED));
            Set<Id> changed = adjourned.changing().stream().map(line -> line.entry().id()).collect(Collectors.toSet());
            adjourned.changing().forEach(line -> assertThat(Ties.anchors(line.entry())).as("seed " + seed)
                    .anyMatch(anchor -> changed.contains(anchor) || hangsOnTheEnd(line.entry(), meeting.id())));
            var unmoved = Moving.preview(ties, new Move.Adjourn(meeting.id(), part, meeting.when()),
                    RandomAgenda.NAIROBI, Set.of());
            assertThat(unmoved.changing()).as("seed " + seed).isEmpty();
        }
    }

    private static boolean hangsOnTheEnd(Entry entry, Id meeting) {
        return entry.origin().tie().orElseThrow().reckoning().anchors()
                .contains(new Anchor.OfMeeting(meeting, Anchor.Edge.END));
    }
}
