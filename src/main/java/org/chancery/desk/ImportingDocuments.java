package org.chancery.desk;

import java.nio.file.Path;
import org.chancery.document.Hash;

/// Taking a paper into the book: read, kept whole, and searched for dates. Nothing enters the agenda by this.
public final class ImportingDocuments {

    /// What came of adding a file.
    public sealed interface Outcome {

        /// @param sure how many proposals need no second look
        /// @param check how many do
        record Added(Hash document, String title, int sure, int check) implements Outcome {}

        /// The same bytes are in the book already, under this title.
        record AlreadyHere(Hash document, String title) implements Outcome {}

        /// @param sentence why it cannot be read, for a person
        record Refused(Path file, String sentence) implements Outcome {}

        /// The person stopped it; nothing was kept.
        record Cancelled(Path file) implements Outcome {}
    }

    private final Desk desk;

    ImportingDocuments(Desk desk) {
        this.desk = desk;
    }

    /// Adds one file, as one act. Nothing is half-added: a refused or cancelled file leaves the book as it was.
    public Outcome add(Path file, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
