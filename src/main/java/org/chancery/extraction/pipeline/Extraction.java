package org.chancery.extraction.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.answers.Exchanges;
import org.chancery.extraction.answers.Turns;
import org.chancery.extraction.mentions.Mentions;
import org.chancery.extraction.proposals.Marking;
import org.chancery.extraction.promises.FollowUps;
import org.chancery.extraction.proposals.Proposing;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.structure.Outlines;

/// The pipeline, read from one method.
public final class Extraction {

    private Extraction() {}

    /// The day as on which a paper is best read: the day that it gives itself at its top, so that what was to come when it was written is
    /// proposed also when it is read years later; today for a paper that gives none, or one that is still to come.
    public static LocalDate readingDay(Document document, LocalDate today) {
        return Mentions.ownDay(document).filter(today::isAfter).orElse(today);
    }

    /// Reads what a document says. Never fails: a document that says nothing proposes nothing.
    ///
    /// @param asOf the day on which the document is read: it decides what is past, and years that the text leaves out
    /// @param dutyStation the zone of clock times in a paper that names neither a zone nor, at its head, a place
    public static Proposals of(Document document, LocalDate asOf, ZoneId dutyStation) {
        List<Mention> mentions = Mentions.in(document, asOf, dutyStation);
        Bodies bodies = Bodies.in(document);
        Outline outline = Outlines.of(document, mentions, bodies);
        List<Exchange> exchanges = Exchanges.in(document, outline);
        List<Proposal> dated = Proposing.from(document, outline, mentions, bodies);
        List<Proposal> entries = FollowUps.among(dated, document, outline, mentions, exchanges);
        return new Proposals(document, outline, mentions, entries, exchanges, Turns.of(document, exchanges, entries));
    }

    /// The dates in words that an officer marked, read where they stand: with the year, the anchors and the purpose that the text around
    /// them gives. Empty if no date is in them.
    ///
    /// @param words that stand in the document
    public static List<Mention> datesIn(Document document, LocalDate asOf, ZoneId dutyStation, Evidence words) {
        return Mentions.marked(document, asOf, dutyStation, words);
    }

    /// What an officer proposes by marking words that were read over.
    ///
    /// @param said what the document says
    /// @param words that stand in it
    /// @param date what the words give as the date, if they give one
    public static Proposal marked(Proposals said, Proposal.Kind kind, Evidence words, Optional<Mention> date) {
        Bodies bodies = Bodies.in(said.document());
        return Proposing.marked(said, bodies, new Marking(kind, words, date));
    }
}
