package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {

    @Test
    void ourOwnWarningsAreKeptWithTheirCodes() {
        assertThat(line("org.chancery.store.Book", "book 17 is locked"))
                .isEqualTo("WARNING org.chancery.store.Book: book 17 is locked\n");
    }

    @Test
    void aLibraryIsHeardButNotQuoted() {
        assertThat(line("org.apache.pdfbox.Parser", "bad token 'Ambassador'"))
                .isEqualTo("WARNING org.apache.pdfbox.Parser\n");
    }

    @Test
    void anErrorKeepsItsPlaceAndLosesItsWords() {
        var entry = new LogRecord(Level.SEVERE, "reading failed");
        entry.setLoggerName("org.chancery.reading");
        entry.setThrown(new IllegalStateException("in /home/a/Secret.pdf", new RuntimeException("near 'Ambassador'")));

        assertThat(new QuietLogging.Line().format(entry)).startsWith("SEVERE org.chancery.reading: reading failed\n")
                .contains("  java.lang.IllegalStateException\n    at org.chancery.QuietLoggingTest",
                        "  java.lang.RuntimeException\n")
                .doesNotContain("Secret", "Ambassador");
    }

    @Test
    void warningsOfLibrariesAreNotWrittenAndOursAre() {
        new QuietLogging();

        assertThat(Logger.getLogger("org.apache.pdfbox").isLoggable(Level.WARNING)).isFalse();
        assertThat(Logger.getLogger("javafx").isLoggable(Level.WARNING)).isFalse();
        assertThat(Logger.getLogger("org.chancery.store").isLoggable(Level.WARNING)).isTrue();
    }

    private static String line(String logger, String message) {
        var entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(logger);
        return new QuietLogging.Line().format(entry);
    }
}
