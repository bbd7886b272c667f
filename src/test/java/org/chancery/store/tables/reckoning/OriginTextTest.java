package org.chancery.store.tables.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.rules.RandomOrigins;
import org.chancery.time.Offset.Unit;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTextTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20241016, 987654321})
    void everyOriginIsReadBackAsItWasWritten(long seed) {
        var origins = new RandomOrigins(new Random(seed));
        for (int i = 0; i < 2000; i++) {
            Origin origin = origins.next();
            assertThat(OriginText.read(OriginText.write(origin))).isEqualTo(origin);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 28\rOctober", "by 28\r\nOctober", "C:\\reports"})
    void lineEndsInTheWordsOfADateDoNotTearItsOriginApart(String words) {
        var stood = new Origin.Stood(WhenText.read("2024-10-28", words), new Origin.Typed());
        var origin = new Origin.Computed(
                Counted.exactly(7, Unit.DAYS, new Anchor.Circulation("draft", WhenText.read("2024-10-21", ""))),
                Optional.empty(), Optional.of(stood));
        assertThat(OriginText.read(OriginText.write(origin))).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed", "computed 42 days", "computed 7 days before start of meeting nobody"})
    void whatIsNotTheTextOfAnOriginIsRefused(String text) {
        assertThatThrownBy(() -> OriginText.read(text)).isInstanceOf(RuntimeException.class);
    }
}
