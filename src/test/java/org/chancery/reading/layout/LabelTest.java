package org.chancery.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.reading.layout.Label.Kind;
import org.junit.jupiter.api.Test;

/// What a file itself numbers.
class LabelTest {

    @Test
    void aBareNumberOfTheFileIsALabel() {
        assertThat(Label.certain("12 The board met.")).isEqualTo(Optional.of(new Label(Kind.NUMBER, "12", 3)));
    }

    @Test
    void moreDigitsThanAnyListCountsAreNone() {
        assertThat(Label.certain("99999999999 lamps were lit.")).isEqualTo(Optional.empty());
    }
}
