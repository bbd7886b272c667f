package org.chancery.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.reading.limits.Budget;

/// Reads one kind of file.
interface DocumentReader {

    /// What the file says, in blocks.
    ///
    /// The parsers behind it throw whatever a damaged file makes them throw; [Reading] is the one place that catches it.
    ///
    /// @throws Unreadable for a file that can be told at once to be no use
    Manuscript read(Path file, Budget budget) throws IOException;
}
