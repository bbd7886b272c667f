package org.chancery.reading;

import org.chancery.document.Document;

/// What came of reading a file.
public sealed interface ReadingResult {

    record Read(Document document) implements ReadingResult {}

    /// @param sentence what is the matter and what to do, for a person: "“x.pdf” holds only pictures of pages, …"
    record Refused(Reason reason, String sentence) implements ReadingResult {}

    /// Why a file is not read.
    enum Reason {
        EMPTY, TOO_LARGE, NOT_WHAT_IT_SAYS, UNKNOWN_FORMAT, ENCRYPTED, DAMAGED, NO_TEXT, MISSING,
        /// Another program wrote it meanwhile.
        CHANGED,
        /// A person cancelled it.
        STOPPED
    }
}
