package org.chancery.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A terminal on a fixed day, with a book of its own: runs a command and keeps what it printed.
final class Terminal {

    static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-03-03T07:00:00Z"), ZoneId.of("Africa/Nairobi"));

    /// @param out what was printed to standard output
    /// @param err what was printed to standard error
    record Answer(int exit, String out, String err) {

        /// Every value of a field of this name, in order, wherever it stands in the JSON.
        List<String> all(String field) throws IOException {
            var values = new ArrayList<String>();
            try (var parser = new JsonFactory().createParser(out)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals(field)) {
                        if (parser.nextToken().isScalarValue())
                            values.add(parser.getText());
                    }
                }
            }
            return values;
        }
    }

    private final Path book;
    private final List<Path> opened = new ArrayList<>();

    Terminal(Path book) {
        this.book = book;
    }

    /// Runs a command on this terminal's book.
    Answer chancery(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--book");
        all.add(book.toString());
        return plain(all.toArray(String[]::new));
    }

    /// Runs a command as it stands.
    Answer plain(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Chancery.run(words, new Surroundings(TUESDAY, (path, clock) -> opened.add(path)),
                new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(exit, out.toString(), err.toString());
    }

    List<Path> opened() {
        return opened;
    }
}
