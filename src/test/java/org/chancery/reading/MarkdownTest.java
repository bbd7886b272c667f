package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {

    @TempDir
    private Path folder;

    @Test
    void marksAreTakenForWhatTheyMean() throws IOException {
        Document document = Papers.read(Files.writeString(folder.resolve("paper.md"), """
                # State of the lamps

                1. The **lamp** of _North Rock_ is [repaired](https://example.org/lamp).
                2. A *second* lamp_post is 2 * 3 * 4 feet.

                ## Buoys
                - They float.
                """));
        assertThat(document.format()).isEqualTo(Format.MARKDOWN);
        assertThat(Papers.shown(document)).containsExactly("HEADING|State of the lamps",
                "NUMBERED 1|The lamp of North Rock is repaired.",
                "NUMBERED 2|A second lamp_post is 2 * 3 * 4 feet.", "HEADING|Buoys", "ITEM|They float.");
    }
}
