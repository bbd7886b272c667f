package org.chancery.extraction.titles;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Sentences;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;

/// One date where it stands, with everything around it that tells what it is for.
///
/// @param clause the clause of the date
/// @param sessions the sessions named near it in its paragraph
/// @param named the bodies named near it in its paragraph
/// @param others the other dates of its paragraph
public record Scene(Setting setting, Mention mention, Paragraph paragraph, Clause clause,
        List<Spotted<SessionName>> sessions,
        List<Spotted<BodyName>> named, List<Mention> others) {

    /// Dates further away in the same paragraph tell nothing of each other.
    private static final int NEIGHBOURS = 12;

    /// What all dates of one document share; what a paragraph names is looked for once.
    public static final class Setting {

        private final Document document;
        private final Outline outline;
        private final Bodies bodies;
        private final Lexicon lexicon;
        private final Map<Integer, List<Mention>> dates;
        private final Map<Integer, List<Spotted<SessionName>>> sessions = new HashMap<>();
        private final Map<Integer, List<Spotted<BodyName>>> named = new HashMap<>();

        public Setting(Document document, Outline outline, Bodies bodies, List<Mention> mentions) {
            this.document = document;
            this.outline = outline;
            this.bodies = bodies;
            this.lexicon = Lexicon.of(document.language());
            this.dates = mentions.stream().collect(Collectors.groupingBy(m -> m.evidence().paragraph()));
        }

        public Document document() {
            return document;
        }

        public Outline outline() {
            return outline;
        }

        public Bodies bodies() {
            return bodies;
        }

        public Lexicon lexicon() {
            return lexicon;
        }

        /// The dates of a paragraph, in order.
        public List<Mention> dates(int paragraph) {
            return dates.getOrDefault(paragraph, List.of());
        }

        /// The sessions that a paragraph names, in order.
        public List<Spotted<SessionName>> sessions(int paragraph) {
            return sessions.computeIfAbsent(paragraph, p -> Sessions.in(document.paragraphs().get(p).text(), bodies));
        }

        List<Spotted<BodyName>> named(int paragraph) {
            return named.computeIfAbsent(paragraph, p -> bodies.spot(document.paragraphs().get(p).text()));
        }
    }

    public static Scene of(Setting setting, Mention mention) {
        int position = mention.evidence().paragraph();
        Paragraph paragraph = setting.document().paragraphs().get(position);
        List<Mention> others = around(setting.dates(position), mention);
        Clause clause = Clause.around(paragraph.text(), stretch(mention), others.stream().map(Scene::stretch).toList(),
                setting.lexicon());
        if (leads(paragraph.text(), mention))
            clause = clause.onlyAfter();
        return new Scene(setting, mention, paragraph, clause, near(setting.sessions(position), mention),
                near(setting.named(position), mention), others);
    }

    /// What is spotted so near a date that it can stand in the same sentence.
    private static <T> List<Spotted<T>> near(List<Spotted<T>> all, Mention mention) {
        if (all.size() <= NEIGHBOURS)
            return all;
        return all.subList(firstFrom(all, mention.evidence().start() - Sentences.REACH),
                firstFrom(all, mention.evidence().end() + Sentences.REACH));
    }

    /// Where the first that ends at a place or behind it stands in a list that is in order.
    private static <T> int firstFrom(List<Spotted<T>> all, int place) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).end() < place)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    private static List<Mention> around(List<Mention> dates, Mention mention) {
        int here = Math.max(0,
                Collections.binarySearch(dates, mention, Comparator.comparingInt(m -> m.evidence().start())));
        return dates.subList(Math.max(0, here - NEIGHBOURS), Math.min(dates.size(), here + NEIGHBOURS + 1))
                .stream()
                .filter(m -> m != mention)
                .toList();
    }

    /// Whether the date is the label of what follows it: "3 May: comments due".
    public boolean leads() {
        return leads(text(), mention);
    }

    private static boolean leads(String text, Mention mention) {
        int at = mention.evidence().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < text.length() && text.charAt(at) == ':'
                && !text.substring(at + 1, Math.min(at + 9, text.length())).isBlank();
    }

    private static Clause.Stretch stretch(Mention mention) {
        return new Clause.Stretch(mention.evidence().start(), mention.evidence().end());
    }

    public String text() {
        return paragraph.text();
    }

    public int start() {
        return mention.evidence().start();
    }

    public int end() {
        return mention.evidence().end();
    }

    public int sentenceStart() {
        return Sentences.startBefore(text(), start());
    }

    public int sentenceEnd() {
        return Sentences.endAfter(text(), end());
    }

    public String sentence() {
        return text().substring(sentenceStart(), sentenceEnd());
    }

    public Lexicon lexicon() {
        return setting.lexicon();
    }

    public boolean inMasthead() {
        return paragraph.position() < setting.outline().masthead().paragraphs();
    }

    /// The heading under which the date stands, if there is one.
    public Optional<Outline.Section> section() {
        return setting.outline()
                .sections()
                .stream()
                .filter(section -> section.paragraph() <= paragraph.position())
                .reduce((first, second) -> second);
    }

    /// The end of the last date before this one in the paragraph, or its beginning.
    public int afterPreviousDate() {
        return others.stream().mapToInt(m -> m.evidence().end()).filter(end -> end <= start()).max().orElse(0);
    }

    /// The start of the next date in the paragraph, or its end.
    public int beforeNextDate() {
        return others.stream().mapToInt(m -> m.evidence().start()).filter(s -> s >= end()).min()
                .orElse(text().length());
    }
}
