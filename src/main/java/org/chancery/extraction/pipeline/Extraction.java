package org.chancery.extraction.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposals;

/// The pipeline, read from one method.
public final class Extraction {

    private Extraction() {}

    /// Reads what a document says. Never fails: a document that says nothing proposes nothing.
    ///
    /// @param asOf the day on which the document is read: it decides what is past, and years that the text leaves out
    public static Proposals of(Document document, LocalDate asOf) {
        return new Proposals(document, Outline.empty(), List.of(), List.of());
    }
}
