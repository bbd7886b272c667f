package org.chancery.desk;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Marked;
import org.chancery.desk.filing.Correcting;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.extraction.titles.Titles;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;
import org.chancery.time.Recurring;
import org.chancery.time.Undated;

/// Correcting what was read by marking other words in the paper. The words are read before anything is written.
final class CorrectingProposals {

    /// A longer title is no title; the words of a whole paragraph are its text.
    private static final int LONGEST = 200;

    private final Desk desk;

    CorrectingProposals(Desk desk) {
        this.desk = desk;
    }

    /// A paper as it was read, to read marked words in.
    private record Opened(Paper paper, Proposals said) {

        Document document() {
            return said.document();
        }
    }

    /// One date, or why there is none.
    private sealed interface Dated {

        record On(Mention mention) implements Dated {}

        record Not(String sentence) implements Dated {}
    }

    Marked mark(Id proposal, Part part, Evidence words) {
        Kept kept = desk.read(sql -> KeptProposals.TABLE.find(sql, proposal)).orElseThrow();
        Opened opened = open(kept.paper());
        Optional<String> why = whyNot(kept, part).or(() -> whyNot(opened.document(), words));
        if (why.isPresent())
            return new Marked.Refused(why.get());
        String label = "Correct the " + name(part) + " of " + kept.wording().title();
        if (part != Part.DATE)
            return text(kept, part, words, label);
        return switch (date(opened, words)) {
            case Dated.Not not -> new Marked.Refused(not.sentence());
            case Dated.On on -> change(label, proposal, (correcting, now) -> correcting.date(now, on.mention(), words));
        };
    }

    private Marked text(Kept kept, Part part, Evidence words, String label) {
        String plain = Titles.plain(words.quote());
        String text = part == Part.TITLE ? Titles.finished(plain) : plain;
        if (text.isBlank())
            return new Marked.Refused("Mark at least one word.");
        if (text.length() > LONGEST)
            return new Marked.Refused("That is too long for " + article(part) + ": mark at most " + LONGEST
                    + " characters.");
        return change(label, kept.id(), (correcting, now) -> correcting.text(now, part, text, words));
    }

    private interface Deed {
        void on(Correcting correcting, Kept now);
    }

    /// What was accepted meanwhile is left as it is.
    private Marked change(String label, Id proposal, Deed deed) {
        return desk.change(label, tx -> {
            Kept now = KeptProposals.TABLE.find(tx.sql(), proposal).orElseThrow();
            Optional<String> accepted = accepted(now);
            if (accepted.isEmpty())
                deed.on(new Correcting(tx, desk.clock()), now);
            return accepted.<Marked>map(Marked.Refused::new).orElseGet(() -> new Marked.Kept(proposal));
        });
    }

    Marked propose(Hash paper, Proposal.Kind kind, Evidence words) {
        Opened opened = open(paper);
        Optional<String> why = whyNot(opened.document(), words);
        if (why.isPresent())
            return new Marked.Refused(why.get());
        List<Mention> dates = dates(opened, words);
        if (dates.size() > 1)
            return new Marked.Refused(several(words));
        Proposal proposal = Extraction.marked(opened.said(), kind, words, dates.stream().findFirst());
        return desk.change("Propose " + proposal.title(),
                tx -> new Marked.Kept(new Correcting(tx, desk.clock()).add(proposal, words)));
    }

    private Opened open(Hash paper) {
        return desk.read(sql -> open(sql, paper));
    }

    private Opened open(Sql sql, Hash hash) {
        Paper paper = Papers.TABLE.find(sql, hash).orElseThrow();
        return new Opened(paper, desk.rereading().of(sql, paper, SettingUp.dutyStation(sql)));
    }

    private List<Mention> dates(Opened opened, Evidence words) {
        return Extraction.datesIn(opened.document(), opened.paper().readOn(), desk.dutyStation(), words)
                .stream()
                .filter(mention -> !(mention.when() instanceof Undated) && !(mention.when() instanceof Recurring))
                .toList();
    }

    private Dated date(Opened opened, Evidence words) {
        List<Mention> dates = dates(opened, words);
        if (dates.size() > 1)
            return new Dated.Not(several(words));
        return dates.isEmpty() ? new Dated.Not(none(words)) : new Dated.On(dates.getFirst());
    }

    private static String none(Evidence words) {
        return "There is no date in “" + words.quote().strip() + "”.";
    }

    private static String several(Evidence words) {
        return "There is more than one date in “" + words.quote().strip() + "”: mark one of them.";
    }

    private static Optional<String> whyNot(Kept kept, Part part) {
        boolean meeting = kept.wording().kind() == Proposal.Kind.MEETING;
        return accepted(kept).or(() -> switch (part) {
            case OWNER, ADDRESSEE -> meeting
                    ? Optional.of("A meeting has no " + name(part) + ".")
                    : Optional.empty();
            case PLACE -> meeting ? Optional.empty() : Optional.of("Only a meeting has a place.");
            case DATE, TITLE -> Optional.empty();
        });
    }

    private static Optional<String> accepted(Kept kept) {
        return kept.state() == KeptProposals.State.ACCEPTED
                ? Optional.of("This is in the agenda already: change the entry itself.")
                : Optional.empty();
    }

    private static Optional<String> whyNot(Document document, Evidence words) {
        return words.standsIn(document) ? Optional.empty() : Optional.of("These words do not stand in the paper.");
    }

    private static String name(Part part) {
        return switch (part) {
            case DATE -> "date";
            case TITLE -> "title";
            case OWNER -> "owner";
            case ADDRESSEE -> "addressee";
            case PLACE -> "place";
        };
    }

    private static String article(Part part) {
        return (part == Part.OWNER || part == Part.ADDRESSEE ? "an " : "a ") + name(part);
    }
}
