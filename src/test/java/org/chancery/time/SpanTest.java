package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpanTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void beAtHomeAgain() {
        Locale.setDefault(locale);
    }

    @Test
    void aSpanIsWrittenInPlainDigitsWhateverTheLanguageOfTheComputer() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(Stream
                .of(Span.year(2025), Span.month(2025, 5), Span.season(2025, 2), Span.quarter(2025, 3),
                        Span.half(2025, 1))
                .map(Span::edtf))
                .containsExactly("2025", "2025-05", "2025-22", "2025-35", "2025-40");
    }
}
