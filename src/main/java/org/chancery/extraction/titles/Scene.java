package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
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
/// @param sessions the sessions named in its paragraph
/// @param named the bodies named in its paragraph
/// @param others the other dates of its paragraph
public record Scene(Setting setting, Mention mention, Paragraph paragraph, Clause clause,
        List<Spotted<SessionName>> sessions,
        List<Spotted<BodyName>> named, List<Mention> others) {

    /// What all dates of one document share.
    public record Setting(Document document, Outline outline, Bodies bodies, Lexicon lexicon, List<Mention> mentions) {}

    public static Scene of(Setting setting, Mention mention) {
        Paragraph paragraph = setting.document().paragraphs().get(mention.evidence().paragraph());
        List<Mention> others = setting.mentions()
                .stream()
                .filter(m -> m != mention && m.evidence().paragraph() == paragraph.position())
                .toList();
        Clause clause = Clause.around(paragraph.text(), stretch(mention), others.stream().map(Scene::stretch).toList(),
                setting.lexicon());
        if (leads(paragraph.text(), mention))
            clause = clause.onlyAfter();
        return new Scene(setting, mention, paragraph, clause, Sessions.in(paragraph.text(), setting.bodies()),
                setting.bodies().spot(paragraph.text()), others);
    }

    /// Whether the date is the label of what follows it: "3 May: comments due".
    public boolean leads() {
        return leads(text(), mention);
    }

    private static boolean leads(String text, Mention mention) {
        return text.substring(mention.evidence().end()).stripLeading().startsWith(":")
                && text.substring(mention.evidence().end()).strip().length() > 1;
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
