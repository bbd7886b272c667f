package org.chancery.ui.review.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.Between;
import org.chancery.time.Imprecise;
import org.chancery.time.Recurring;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.ui.kit.Tone;

/// The text of a paper with its dates marked.
///
/// What a proposal rests on is always marked. Other meetings and deadlines that the reader saw are marked too; what is past, or a mere
/// period, is left as plain text.
public final class MarkedPaper {

    private final Map<Integer, List<Mark>> marks = new HashMap<>();

    private MarkedPaper() {}

    public static List<MarkedParagraph> of(Document document, List<Mention> mentions, List<Item> items) {
        var text = new MarkedPaper();
        for (Mention mention : mentions)
            text.mark(document, mention, items);
        for (Item item : items)
            for (Evidence evidence : item.proposal().evidence())
                text.mark(document, evidence, item);
        return document.paragraphs().stream().map(text::row).toList();
    }

    private MarkedParagraph row(Paragraph paragraph) {
        List<Mark> found = marks.getOrDefault(paragraph.position(), List.of());
        return new MarkedParagraph(paragraph, found.stream().sorted(Comparator.comparing(Mark::start)).toList());
    }

    private void mark(Document document, Mention mention, List<Item> items) {
        List<Id> of = items.stream().filter(i -> restsOn(i, mention.evidence())).map(Item::id).toList();
        boolean coming = mention.kind() == Mention.Kind.MEETING || mention.kind() == Mention.Kind.DEADLINE;
        if (coming || !of.isEmpty()) {
            boolean meeting = of.isEmpty() ? mention.kind() == Mention.Kind.MEETING : firstIsMeeting(items, of);
            add(document, mention.evidence(), tone(meeting, mention.when()), why(mention), of);
        }
    }

    private void mark(Document document, Evidence evidence, Item item) {
        boolean meeting = item.proposal().kind() == Proposal.Kind.MEETING;
        add(document, evidence, tone(meeting, item.proposal().when()), "", List.of(item.id()));
    }

    private void add(Document document, Evidence at, Tone tone, String why, List<Id> items) {
        List<Mark> here = marks.computeIfAbsent(at.paragraph(), p -> new ArrayList<>());
        boolean free = here.stream().noneMatch(m -> at.start() < m.end() && m.start() < at.end());
        if (free && at.standsIn(document))
            here.add(new Mark(at.start(), at.end(), tone, why, items));
    }

    private static boolean restsOn(Item item, Evidence quote) {
        return item.proposal().evidence().stream().anyMatch(e -> overlap(e, quote));
    }

    /// Whether two quotes share words.
    public static boolean overlap(Evidence one, Evidence other) {
        return one.paragraph() == other.paragraph() && one.start() < other.end() && other.start() < one.end();
    }

    private static boolean firstIsMeeting(List<Item> items, List<Id> of) {
        return items.stream()
                .filter(i -> i.id().equals(of.getFirst()))
                .anyMatch(i -> i.proposal().kind() == Proposal.Kind.MEETING);
    }

    private static String why(Mention mention) {
        return Stream.concat(Stream.of(mention.why()), mention.doubts().stream())
                .filter(s -> !s.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static Tone tone(boolean meeting, When when) {
        boolean vague = when instanceof Imprecise || when instanceof Between || when instanceof Undated
                || when instanceof Stretch
                || when instanceof Recurring;
        if (vague)
            return Tone.IMPRECISE;
        return meeting ? Tone.MEETING : Tone.DEADLINE;
    }
}
