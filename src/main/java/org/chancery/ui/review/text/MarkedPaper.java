package org.chancery.ui.review.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.Imprecise;
import org.chancery.time.Recurring;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.review.text.Mark.Weight;

/// The text of a paper with its dates marked: in full what is a meeting or a deadline or what a proposal rests on, faintly what is past or a
/// mere period. The words of a promise or an ask are marked around the dates in them.
public final class MarkedPaper {

    /// What is shorter, such as a comma between two dates, is not worth a mark of its own.
    private static final int LEAST = 3;

    private final Document document;
    /// The proposals that rest on each paragraph, in their order.
    private final Map<Integer, Set<Item>> resting = new HashMap<>();
    private final Map<Integer, List<Mark>> marks = new HashMap<>();

    private MarkedPaper(Document document, List<Item> items) {
        this.document = document;
        for (Item item : items)
            for (Evidence evidence : item.proposal().evidence())
                resting.computeIfAbsent(evidence.paragraph(), p -> new LinkedHashSet<>()).add(item);
    }

    public static List<MarkedParagraph> of(Document document, List<Mention> mentions, List<Item> items) {
        var text = new MarkedPaper(document, items);
        mentions.forEach(text::mark);
        for (Item item : items)
            for (Evidence evidence : item.proposal().evidence())
                text.mark(evidence, item);
        return document.paragraphs().stream().map(text::row).toList();
    }

    private MarkedParagraph row(Paragraph paragraph) {
        List<Mark> found = marks.getOrDefault(paragraph.position(), List.of());
        return new MarkedParagraph(paragraph, found.stream().sorted(Comparator.comparing(Mark::start)).toList());
    }

    private void mark(Mention mention) {
        Evidence at = mention.evidence();
        List<Item> here = resting.getOrDefault(at.paragraph(), Set.of()).stream().filter(i -> restsOn(i, at)).toList();
        boolean coming = mention.kind() == Mention.Kind.MEETING || mention.kind() == Mention.Kind.DEADLINE;
        boolean counts = coming || !here.isEmpty();
        boolean meeting = here.isEmpty()
                ? mention.kind() == Mention.Kind.MEETING
                : here.getFirst().proposal().kind() == Proposal.Kind.MEETING;
        if (at.standsIn(document) && isFree(at))
            add(at.paragraph(), new Mark(at.start(), at.end(), counts ? tone(meeting, mention.when()) : Tone.PLAIN,
                    counts ? Weight.FULL : Weight.FAINT, Readings.of(mention), ids(here)));
    }

    private void mark(Evidence at, Item item) {
        if (!at.standsIn(document))
            return;
        Proposal proposal = item.proposal();
        switch (proposal.kind()) {
            case MEETING, DEADLINE -> {
                if (isFree(at))
                    add(at.paragraph(), new Mark(at.start(), at.end(),
                            tone(proposal.kind() == Proposal.Kind.MEETING, proposal.when()), Weight.FULL,
                            Readings.of(proposal), List.of(item.id())));
            }
            case PROMISE, ASK -> markAround(at, item);
        }
    }

    /// Marks what other marks leave of the quote.
    private void markAround(Evidence at, Item item) {
        int from = at.start();
        List<Mark> inside = here(at.paragraph()).stream()
                .filter(m -> m.start() < at.end() && at.start() < m.end())
                .sorted(Comparator.comparing(Mark::start))
                .toList();
        for (Mark mark : inside) {
            markPiece(at.paragraph(), from, Math.min(mark.start(), at.end()), item);
            from = Math.max(from, mark.end());
        }
        markPiece(at.paragraph(), from, at.end(), item);
    }

    private void markPiece(int paragraph, int from, int to, Item item) {
        String text = document.paragraphs().get(paragraph).text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start)))
            start++;
        while (start < end && Character.isWhitespace(text.charAt(end - 1)))
            end--;
        if (end - start >= LEAST)
            add(paragraph, new Mark(start, end, Tone.IMPRECISE, Weight.LIGHT, Readings.of(item.proposal()),
                    List.of(item.id())));
    }

    private boolean isFree(Evidence at) {
        return here(at.paragraph()).stream().noneMatch(m -> at.start() < m.end() && m.start() < at.end());
    }

    private void add(int paragraph, Mark mark) {
        here(paragraph).add(mark);
    }

    private List<Mark> here(int paragraph) {
        return marks.computeIfAbsent(paragraph, p -> new ArrayList<>());
    }

    private static List<Id> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static boolean restsOn(Item item, Evidence quote) {
        return item.proposal().evidence().stream().anyMatch(e -> overlap(e, quote));
    }

    /// Whether two quotes share words.
    public static boolean overlap(Evidence one, Evidence other) {
        return one.paragraph() == other.paragraph() && one.start() < other.end() && other.start() < one.end();
    }

    private static Tone tone(boolean meeting, When when) {
        boolean vague = when instanceof Imprecise || when instanceof Undated || when instanceof Stretch
                || when instanceof Recurring;
        if (vague)
            return Tone.IMPRECISE;
        return meeting ? Tone.MEETING : Tone.DEADLINE;
    }
}
