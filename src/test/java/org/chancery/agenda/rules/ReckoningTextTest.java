package org.chancery.agenda.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.Function;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.time.Offset.Unit;
import org.chancery.time.working.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTextTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20241016, 987654321})
    void everyReckoningIsReadBackAsItWasWritten(long seed) {
        var origins = new RandomOrigins(new Random(seed));
        for (int i = 0; i < 2000; i++) {
            Reckoning<Anchor> reckoning = origins.reckoning(3);
            assertThat(ReckoningText.read(ReckoningText.write(reckoning, AnchorText::write), AnchorText::read))
                    .isEqualTo(reckoning);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42 days before start                             | -42 | DAYS         | EXACT         | NONE
            at least 1 day before start                      | -1  | DAYS         | AT_LEAST      | NONE
            no later than 2 weeks after start                | 2   | WEEKS        | NO_LATER_THAN | NONE
            10 working days before start                     | -10 | WORKING_DAYS | EXACT         | NONE
            2 hours before start                             | -2  | HOURS        | EXACT         | NONE
            at least 3 months before start, roll back        | -3  | MONTHS       | AT_LEAST      | BACK
            14 days after start, roll forward                | 14  | DAYS         | EXACT         | FORWARD
            """)
    void aCountingIsWrittenAsOneSaysIt(String text, int amount, Unit unit, Sense sense, Roll roll) {
        var counted = new Counted<>("start", amount, unit, sense, roll);
        assertThat(ReckoningText.<String>read(text, Function.identity())).isEqualTo(counted);
        assertThat(ReckoningText.write(counted, Function.identity())).isEqualTo(text);
    }

    @Test
    void aChoiceNamesBothCountings() {
        assertThat(ReckoningText.<String>read("earlier of (12 weeks after sent) and (10 weeks before start)",
                Function.identity()))
                .isEqualTo(new Chosen<>(Choice.EARLIER, Counted.exactly(12, Unit.WEEKS, "sent"),
                        Counted.exactly(-10, Unit.WEEKS, "start")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "forty days before start", "42 days", "42 fortnights before start",
            "earlier of (1 day before start)", "earlier of (1 day before start) and (2 days before start",
            "later of (1 day before start) or (2 days before start)", "99999 days before start", "11 years after start",
            "3661 days before start",
            "-3 days before start"})
    void whatIsNoReckoningIsRefusedInWords(String text) {
        assertThatThrownBy(() -> ReckoningText.read(text, Function.identity()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void choicesWithinChoicesEndSomewhere() {
        String text = "1 day before start";
        for (int i = 0; i < 20; i++)
            text = "earlier of (" + text + ") and (1 day before start)";
        String deep = text;
        assertThatThrownBy(() -> ReckoningText.read(deep, Function.identity()))
                .hasMessageContaining("too many choices");
    }
}
