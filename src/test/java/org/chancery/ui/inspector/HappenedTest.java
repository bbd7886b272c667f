package org.chancery.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.KeepingAgenda.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HappenedTest {

    private static final ZonedDateTime AT = Instant.parse("2024-10-16T08:42:00Z").atZone(ZoneId.of("Africa/Nairobi"));

    @Test
    void theStepsOfOneActStandTogetherUnderItsName() {
        List<Step> history = List.of(step(AT, "Accept Board", "date", "March 2025", "25–27 Mar 2025"),
                step(AT, "Accept Board", "status", "tentative", "confirmed"),
                step(AT.minusDays(1), "Accept Board", "place", null, "Nairobi"));
        assertThat(Happened.acts(history)).containsExactly(history.subList(0, 2), history.subList(2, 3));
        assertThat(Happened.head(history.getFirst())).isEqualTo("16 Oct 2024, 11:42 · Accept Board");
    }

    @Test
    void aDateSaysWhatItWas() {
        assertThat(Happened.words(step(AT, "Accept Board", "date", "March 2025", "25–27 Mar 2025")))
                .isEqualTo("date: 25–27 Mar 2025, was March 2025");
        assertThat(Happened.words(step(AT, "Accept Board", "place", null, "Nairobi")))
                .isEqualTo("place: none → Nairobi");
        assertThat(Happened.words(step(AT, "Accept Board", "added", null, "from ¶61"))).isEqualTo("added from ¶61");
    }

    private static Step step(ZonedDateTime at, String act, String field, @Nullable String before,
            String after) {
        return new Step(at, act, field, Optional.ofNullable(before), Optional.of(after));
    }
}
