package org.chancery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A log that never holds what is in a paper. Libraries quote their input when they complain, so of theirs only the place is kept.
///
/// The logging of the JDK makes one of these when something is first logged, if the system property names this class.
public final class QuietLogging {

    static final String PROPERTY = "java.util.logging.config.class";

    public QuietLogging() {
        try (var settings = QuietLogging.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line for a record, and one for each step to the place of its error; an error's own words are left out.
    public static final class Line extends Formatter {

        @Override
        public String format(LogRecord entry) {
            var ours = String.valueOf(entry.getLoggerName()).startsWith("org.chancery");
            var words = ours ? ": " + formatMessage(entry) : "";
            return entry.getLevel() + " " + entry.getLoggerName() + words + "\n" + steps(entry.getThrown());
        }

        private static String steps(Throwable thrown) {
            return Stream.iterate(thrown, error -> error != null, Throwable::getCause)
                    .flatMap(error -> Stream.concat(Stream.of("  " + error.getClass().getName()),
                            Arrays.stream(error.getStackTrace()).map(step -> "    at " + step)))
                    .map(line -> line + "\n").collect(Collectors.joining());
        }
    }
}
