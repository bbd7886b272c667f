package org.chancery.ui.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.chancery.desk.preparing.Passage;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"46,47,48,60|¶46–48, 60", "5|¶5", "1,3,5|¶1, 3, 5", "a|1 paragraph",
            "a,b|2 paragraphs", "4,a,5|¶4–5"})
    void neighbouringParagraphsAreARun(String labels, String words) {
        assertThat(StrandWords.places(Arrays.stream(labels.split(","))
                .map(label -> new Passage(new Evidence(new Hash("0".repeat(64)), 0, 0, "x"), label, "Paper"))
                .toList())).isEqualTo(words);
    }
}
