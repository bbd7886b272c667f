package org.chancery.ui.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"Wed 16 Oct 2024", "16 Oct 2024", "16 october 2024", " 16  OCT  2024 ", "2024-10-16",
            "16.10.2024", "16/10/2024"})
    void aDayIsReadAsPeopleTypeIt(String text) {
        assertThat(AsOfField.read(text)).contains(LocalDate.of(2024, 10, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "October 2024", "31 Feb 2024x", "16"})
    void whatIsNoDayIsNotRead(String text) {
        assertThat(AsOfField.read(text)).isEmpty();
    }
}
