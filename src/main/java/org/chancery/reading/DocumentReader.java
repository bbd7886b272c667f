package org.chancery.reading;

import java.nio.file.Path;

/// Reads one kind of file.
public interface DocumentReader {

    /// Reads the file, or says in one sentence why it cannot. Does not throw for anything the file contains.
    ReadingResult read(Path file);
}
