package org.chancery.extraction.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.mentions.Mentions;
import org.chancery.extraction.proposals.Proposing;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.structure.Outlines;

/// The pipeline, read from one method.
public final class Extraction {

    private Extraction() {}

    /// Reads what a document says. Never fails: a document that says nothing proposes nothing.
    ///
    /// @param asOf the day on which the document is read: it decides what is past, and years that the text leaves out
    public static Proposals of(Document document, LocalDate asOf) {
        List<Mention> mentions = Mentions.in(document, asOf);
        Bodies bodies = Bodies.in(document);
        Outline outline = Outlines.of(document, mentions, bodies);
        return new Proposals(document, outline, mentions, Proposing.from(document, outline, mentions, bodies));
    }
}
