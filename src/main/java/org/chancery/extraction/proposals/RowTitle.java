package org.chancery.extraction.proposals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.document.Paragraph;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// What stands beside a date in a row of a calendar, a table or a list, where there is no sentence: the words before it, behind it, or in
/// the line above.
final class RowTitle {

    private static final int LONGEST_ROW = 260;
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\s\\p{P}\\p{S}\\d]*");

    private RowTitle() {}

    /// Empty if the date stands in a sentence.
    static Optional<String> of(Scene scene) {
        String text = scene.text();
        String before = text.substring(scene.afterPreviousDate(), scene.start());
        String after = text.substring(scene.end(), scene.beforeNextDate());
        if (isSentence(before + " " + after, scene.lexicon()))
            return Optional.empty();
        return words(before).or(() -> words(after)).or(() -> neighbour(scene));
    }

    private static boolean isSentence(String words, Lexicon lexicon) {
        List<Token> tokens = Token.cut(words, 0, words.length());
        boolean verb = !VerbGroup.in(tokens, lexicon).isEmpty()
                || tokens.stream()
                        .anyMatch(t -> !t.isCapitalised() && lexicon.match(Role.REPORTING, List.of(t), 0) > 0);
        return verb || words.length() > LONGEST_ROW;
    }

    private static Optional<String> words(String part) {
        String plain = Titles.plain(part.replaceAll("^[\\s)\\]|]+", ""));
        return ONLY_MARKS.matcher(plain).matches() || plain.length() < 4 ? Optional.empty() : Optional.of(plain);
    }

    /// The line above that holds no date, else the line below.
    private static Optional<String> neighbour(Scene scene) {
        List<Paragraph> paragraphs = scene.setting().document().paragraphs();
        int here = scene.paragraph().position();
        for (int other : new int[]{here - 1, here - 2, here + 1}) {
            if (other < 0 || other >= paragraphs.size())
                continue;
            Paragraph paragraph = paragraphs.get(other);
            boolean dated = scene.setting().mentions().stream().anyMatch(m -> m.evidence().paragraph() == other);
            if (!dated && paragraph.text().length() <= LONGEST_ROW && paragraph.text().length() > 8)
                return Optional.of(Titles.plain(paragraph.text()));
        }
        return Optional.empty();
    }
}
