package org.chancery.extraction.structure;

import java.util.List;
import org.chancery.document.Document;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.references.Adopters;
import org.chancery.extraction.references.Bodies;

/// Finds the skeleton of a document.
public final class Outlines {

    private Outlines() {}

    /// @param mentions the dates of the document, for the one in its masthead
    public static Outline of(Document document, List<Mention> mentions, Bodies bodies) {
        return new Outline(Mastheads.of(document, mentions, bodies), Headings.agenda(document),
                Headings.sections(document, Adopters.in(document, bodies)));
    }
}
