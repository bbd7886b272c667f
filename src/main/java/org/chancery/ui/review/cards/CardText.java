package org.chancery.ui.review.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.PreviewWords;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.filing.Sharpening;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Proposal;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// What the card of a proposal says.
///
/// @param vague "imprecise" or "undated" where the day is not known; else empty
/// @param updates whether the book has it already
/// @param marked whether the officer proposed it, by marking words
/// @param place where in the paper it stands: "¶61", "page 3"
/// @param duty of a promise or an ask, who undertook it and who asked: "The Secretariat promised Member States"; else empty
/// @param date the line under that
/// @param resolution it belongs to, with its body where that is another; empty if none
/// @param body that meets or asked; empty if not known
/// @param answers the paragraphs whose question it answers
/// @param doubts each a sentence
/// @param notes what an officer should know and need not check, each a sentence
/// @param hanging whether anything hangs on that meeting, or speaks against the move
/// @param upshot what accepting does to a meeting of the book and to what hangs on it, in sentences; empty if it moves none
public record CardText(Proposal.Kind kind, String vague, boolean sure, boolean updates, boolean marked, String place,
        String title, String duty, List<Phrase> date, String resolution, String body, List<Answered> answers,
        List<String> doubts, List<String> notes, boolean hanging, String upshot) {

    /// A paragraph that asks.
    ///
    /// @param label "¶47"
    public record Answered(String label, int paragraph) {}

    public static CardText of(Item item, Document document, List<Exchange> exchanges) {
        Proposal p = item.proposal();
        return new CardText(p.kind(), vague(p), p.sure(), item.updates().isPresent(), item.marked(),
                place(document, p.evidence().getFirst()), p.title(), Duty.of(p), date(item), resolution(p), p.body(),
                answers(p, document, exchanges), p.doubts(), notes(item),
                item.moves().filter(moves -> !moves.lines().isEmpty() || !moves.clashes().isEmpty()).isPresent(),
                item.moves().map(CardText::upshot).orElse(""));
    }

    /// "Accepting cancels it. 2 deadlines fall away: …"
    private static String upshot(Preview moves) {
        String does = switch (moves.after().status()) {
            case CANCELLED -> "Accepting cancels it.";
            case POSTPONED -> "Accepting takes its date away until a new one is known.";
            case TENTATIVE, CONFIRMED, HELD, ADJOURNED -> "Accepting moves it.";
        };
        int year = moves.before().when().earliest().map(LocalDate::getYear).orElse(0);
        String clashes = switch (moves.clashes().size()) {
            case 0 -> "";
            case 1 -> " " + moves.clashes().getFirst().what() + ".";
            default -> " " + moves.clashes().size() + " things speak against it.";
        };
        return (does + " " + PreviewWords.of(moves.lines(), year)).strip() + clashes;
    }

    private static String vague(Proposal p) {
        if (p.when().precision().isExact() || p.kind() == Proposal.Kind.PROMISE || p.kind() == Proposal.Kind.ASK)
            return "";
        return p.when().earliest().isEmpty() && p.when().latest().isEmpty() ? "undated" : "imprecise";
    }

    private static String place(Document document, Evidence evidence) {
        return label(document.paragraphs().get(evidence.paragraph()));
    }

    private static String label(Paragraph paragraph) {
        if (paragraph.kind() == Paragraph.Kind.NUMBERED)
            return "¶" + paragraph.label();
        return paragraph.page() > 0 ? "page " + paragraph.page() : "";
    }

    private static List<Phrase> date(Item item) {
        Proposal p = item.proposal();
        var line = new ArrayList<Phrase>();
        Optional<When> old = replacedDate(item);
        if (p.kind() == Proposal.Kind.DEADLINE && old.isEmpty() && p.when().latest().isPresent())
            line.add(Phrase.plain("Due "));
        old.ifPresent(w -> {
            line.add(Phrase.struck(WhenLabel.full(w)));
            line.add(Phrase.plain(" → "));
        });
        line.addAll(said(p));
        if (p.kind() == Proposal.Kind.DEADLINE && !p.owner().isBlank())
            line.add(Phrase.plain(" · by " + Duty.named(p.owner())));
        if (!p.place().isBlank())
            line.addAll(place(item));
        return List.copyOf(line);
    }

    /// The date in the book that accepting would replace; none where the book's own date stays.
    private static Optional<When> replacedDate(Item item) {
        boolean marked = isMarked(item, Part.DATE);
        return item.updates()
                .filter(standing -> item.proposal().fate() == Proposal.Fate.STANDS)
                .filter(standing -> marked
                        ? !item.proposal().when().sameDateAs(standing.when())
                        : Sharpening.replaces(item.proposal().when(), standing))
                .map(Entry::when);
    }

    /// The words of a date that is not known stand as they are: "as early as possible after the meeting".
    private static List<Phrase> said(Proposal p) {
        When when = p.when();
        String label = WhenLabel.full(when);
        boolean open = p.kind() == Proposal.Kind.PROMISE || p.kind() == Proposal.Kind.ASK;
        if (open && when.latest().isEmpty())
            return when.words().isBlank()
                    ? List.of(Phrase.quiet("No date"))
                    : List.of(Phrase.strong("“" + when.words() + "”"));
        String bounds = WhenLabel.open(when);
        if (!bounds.isEmpty())
            return List.of(Phrase.strong(label), Phrase.quiet(" (" + bounds + ")"));
        boolean words = when.latest().isEmpty() && !when.words().isBlank() && !when.words().equals(label);
        return words
                ? List.of(Phrase.strong(label), Phrase.quiet(" (“" + when.words() + "”)"))
                : List.of(Phrase.strong(label));
    }

    /// A place that the book does not have yet is new and stands out.
    private static List<Phrase> place(Item item) {
        String place = item.proposal().place();
        boolean fresh = item.updates().filter(Meeting.class::isInstance).map(Meeting.class::cast)
                .filter(m -> m.place().isBlank()).isPresent();
        return fresh
                ? List.of(Phrase.plain(" · "), Phrase.strong(place))
                : List.of(Phrase.plain(" · " + place));
    }

    private static String resolution(Proposal p) {
        return p.resolution()
                .map(name -> name.body().equals(p.body()) ? name.shortText() : name.text())
                .orElse("");
    }

    private static List<Answered> answers(Proposal p, Document document, List<Exchange> exchanges) {
        int here = p.evidence().getFirst().paragraph();
        return exchanges.stream()
                .filter(exchange -> exchange.answers().contains(here))
                .map(exchange -> document.paragraphs().get(exchange.question()))
                .map(paragraph -> new Answered(label(paragraph), paragraph.position()))
                .filter(answered -> !answered.label().isEmpty())
                .toList();
    }

    private static List<String> notes(Item item) {
        var notes = new ArrayList<String>();
        item.updates().ifPresent(entry -> notes.addAll(kept(item, entry)));
        item.corrections().forEach(correction -> notes.add(Corrected.sentence(correction)));
        if (item.marked())
            notes.add("You marked it; the reader had missed it.");
        if (!item.proposal().note().isBlank())
            notes.add(item.proposal().note());
        return List.copyOf(notes);
    }

    /// What the officer marked counts, whatever the book has.
    private static boolean isMarked(Item item, Part part) {
        return item.corrections().stream().anyMatch(correction -> correction.part() == part);
    }

    /// What the entry in the book keeps: a paper never overwrites a title or a place, and never makes a date vaguer.
    private static List<String> kept(Item item, Entry entry) {
        Proposal p = item.proposal();
        var kept = new ArrayList<String>();
        if (!entry.title().equals(p.title()) && !isMarked(item, Part.TITLE))
            kept.add("Keeps your title, “" + entry.title() + "”.");
        if (item.moves().isPresent() && p.fate() != Proposal.Fate.STANDS)
            return kept;
        if (entry instanceof Meeting m && m.status() == Meeting.Status.CANCELLED && p.fate() == Proposal.Fate.STANDS)
            kept.add("It stays cancelled until you say otherwise.");
        if (replacedDate(item).isEmpty() && !entry.when().sameDateAs(p.when()))
            kept.add("Keeps your date, " + WhenLabel.medium(entry.when()) + ".");
        switch (entry) {
            case Meeting m when !m.place().isBlank() && !p.place().isBlank() && !m.place().equals(p.place())
                    && !isMarked(item, Part.PLACE) ->
                kept.add("Keeps your place, " + m.place() + ".");
            case Meeting m -> {
            }
            case Deliverable d -> {
            }
        }
        return kept;
    }
}
