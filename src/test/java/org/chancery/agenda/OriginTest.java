package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.time.Day;
import org.chancery.time.Offset;
import org.chancery.time.When;
import org.chancery.time.Undated;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final When STANDING = Day.of(LocalDate.of(2024, 10, 28));
    private static final Origin.Computed COMPUTED = new Origin.Computed(
            Counted.exactly(-42, Offset.Unit.DAYS, new Anchor.Circulation("the agenda", new Undated(""))),
            Optional.empty(), Optional.empty());

    @Test
    void aDateTypedOverAComputedOneIsPinnedAndRemembersIt() {
        assertThat(COMPUTED.byHand(STANDING)).isEqualTo(new Origin.Pinned(COMPUTED, STANDING));
    }

    @Test
    void aPinnedDateTypedAnewStillRemembersTheComputedOne() {
        Origin pinned = new Origin.Pinned(COMPUTED, STANDING);
        assertThat(pinned.byHand(Day.of(LocalDate.of(2024, 10, 30)))).isEqualTo(pinned);
    }

    @Test
    void aPaperThatMovesAComputedDatePinsItAndAHandMayOverruleIt() {
        var paper = new Origin.Extracted(new Evidence(new Hash("0a".repeat(32)), 61, 3, "30 October 2024"));
        Origin moved = COMPUTED.by(paper, STANDING);
        assertThat(moved).isEqualTo(new Origin.Pinned(COMPUTED, STANDING, paper));
        assertThat(moved.tie()).contains(COMPUTED);
        assertThat(moved.byHand(Day.of(LocalDate.of(2024, 10, 30)))).isEqualTo(new Origin.Pinned(COMPUTED, STANDING));
    }

    @Test
    void aDateTypedOverOneFromAPaperIsTyped() {
        Origin paper = new Origin.Extracted(new Evidence(new Hash("0a".repeat(32)), 61, 3, "28 October 2024"));
        assertThat(paper.byHand(STANDING)).isEqualTo(new Origin.Typed());
    }
}
