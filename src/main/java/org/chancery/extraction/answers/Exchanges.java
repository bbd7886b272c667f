package org.chancery.extraction.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Outline.Section;
import org.chancery.extraction.clauses.Lexicon;

/// What was asked in a paper and where it is answered, under the same resolution first.
///
/// A summary runs in rounds: questions, heading by heading, then the answers under the same headings. A new round begins where somebody asks
/// again after answers were given.
public final class Exchanges {

    private final Document document;
    private final Outline outline;
    private final List<Voice> voices;
    private final Likeness likeness;

    private Exchanges(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
        Lexicon lexicon = Lexicon.of(document.language());
        this.voices = document.paragraphs().stream().map(p -> Voice.of(p, lexicon)).toList();
        this.likeness = new Likeness(
                document.paragraphs().stream().filter(p -> p.kind() != Paragraph.Kind.HEADING).toList());
    }

    /// Every question or request in the order of the text. A paper in which nobody answers has no questions either: it is no record of a
    /// discussion.
    public static List<Exchange> in(Document document, Outline outline) {
        return new Exchanges(document, outline).find();
    }

    private List<Exchange> find() {
        if (!voices.contains(Voice.ANSWERING))
            return List.of();
        List<Exchange> found = new ArrayList<>();
        Map<String, Round> open = new LinkedHashMap<>();
        boolean answered = false;
        String section = "";
        for (Paragraph paragraph : document.paragraphs()) {
            section = section(paragraph, section);
            switch (voices.get(paragraph.position())) {
                case ASKING -> {
                    if (answered)
                        close(open, found);
                    answered = false;
                    round(open, section).questions().add(paragraph.position());
                }
                case ANSWERING -> {
                    answered |= open.values().stream().anyMatch(r -> !r.questions().isEmpty());
                    if (answered)
                        round(open, section).answers().add(paragraph.position());
                }
                case NEITHER -> {
                }
            }
        }
        close(open, found);
        found.sort(Comparator.comparingInt(Exchange::question));
        return List.copyOf(found);
    }

    private static Round round(Map<String, Round> open, String section) {
        return open.computeIfAbsent(section, s -> new Round(new ArrayList<>(), new ArrayList<>()));
    }

    private void close(Map<String, Round> open, List<Exchange> found) {
        for (Round round : open.values()) {
            List<List<Integer>> answers = round.join(likeness);
            for (int q = 0; q < answers.size(); q++)
                found.add(new Exchange(round.questions().get(q), answers.get(q)));
        }
        open.clear();
    }

    /// The number of the resolution under whose heading a paragraph stands. A line that only introduces what follows ends a section.
    private String section(Paragraph paragraph, String current) {
        for (Section heading : outline.sections()) {
            if (heading.paragraph() == paragraph.position())
                return heading.resolution().map(ResolutionName::shortText).orElse("");
        }
        boolean introduces = paragraph.kind() == Paragraph.Kind.TEXT && paragraph.text().endsWith(":");
        return paragraph.kind() == Paragraph.Kind.HEADING || introduces ? "" : current;
    }
}
