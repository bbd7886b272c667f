package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTest {

    private final Clock stopped = Clock.fixed(Instant.parse("2024-10-16T07:00:00Z"), ZoneOffset.UTC);

    @Test
    void idsSortInTheOrderTheyWereMadeEvenIfTheClockStandsStill() {
        List<Id> ids = IntStream.range(0, 10_000).mapToObj(i -> Id.fresh(stopped)).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdIsAUuidOfVersionSeven() {
        Id id = Id.fresh(stopped);
        assertThat(id.uuid().version()).isEqualTo(7);
        assertThat(id.uuid().variant()).isEqualTo(2);
        assertThat(Id.parse(id.toString())).isEqualTo(id);
    }
}
