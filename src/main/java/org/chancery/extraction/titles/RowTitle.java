package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;
import org.chancery.extraction.structure.Places;

/// What stands beside a date in a row of a calendar, a table or a list, where there is no sentence: the words before it, behind it, or in
/// the line above or below.
public final class RowTitle {

    private static final int LONGEST_ROW = 260;
    private static final int LONGEST_LINE = 600;
    private static final int SHORTEST = 4;
    /// One short word beside a date is a remark ("Open", "TBC"), not a title.
    private static final int SHORTEST_WORD = 7;
    private static final int SHORTEST_LINE = 5;
    private static final int LONGEST_PLACE = 7;
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\s\\p{P}\\p{S}\\d]*");

    private RowTitle() {}

    /// Empty if the date stands in a sentence.
    public static Optional<String> of(Scene scene) {
        String text = scene.text();
        String before = withoutBrackets(text.substring(scene.afterPreviousDate(), scene.start()));
        String after = withoutBrackets(text.substring(scene.end(), scene.beforeNextDate()));
        if (scene.leads())
            return behind(after, scene);
        if (isSentence(before + " " + after, scene.lexicon()))
            return Optional.empty();
        return words(before, scene).or(() -> words(after, scene)).or(() -> neighbour(scene));
    }

    private static Optional<String> behind(String after, Scene scene) {
        Optional<String> row = words(after, scene);
        boolean telling = row.filter(words -> !isOnlyNames(words, scene)).isPresent();
        Optional<String> below = telling
                ? Optional.empty()
                : undatedLine(scene, scene.paragraph().position() + 1).map(Titles::plain);
        return below.or(() -> row);
    }

    /// "3–7 May: Port Sound" and, below, what takes place there: names only, and no word for anything that is done.
    private static boolean isOnlyNames(String row, Scene scene) {
        List<Token> words = Token.cut(row, 0, row.length());
        return words.size() <= LONGEST_PLACE && words.stream()
                .allMatch(t -> !t.isWord() || t.isCapitalised() && !scene.lexicon().has(Role.MEETING, t)
                        && !scene.lexicon().has(Role.DEED, t))
                && scene.setting().bodies().spot(row).isEmpty();
    }

    /// "Montreal, Canada", "Popov Room, ITU", "Port Sound City": where, not what.
    private static boolean isPlace(String row) {
        String place = Places.inSentence(row.startsWith("in ") ? row : "in " + row);
        boolean sure = row.contains(", ") || row.endsWith(" City") || Places.inSentence(row).equals(row);
        return sure && !place.isEmpty() && (place.equals(row) || row.startsWith(place + ", "));
    }

    private static String withoutBrackets(String part) {
        return part.replaceAll("\\s?\\([^()]*\\)", "");
    }

    private static boolean isSentence(String words, Lexicon lexicon) {
        List<Token> tokens = Token.cut(words, 0, words.length());
        boolean verb = !VerbGroup.in(tokens, lexicon).isEmpty()
                || tokens.stream().anyMatch(t -> !t.isCapitalised() && lexicon.has(Role.ASKING, t))
                || !tokens.isEmpty() && (lexicon.has(Role.ASKING, tokens.getFirst())
                        || lexicon.match(Role.REPORTING, tokens, 0) > 0)
                || tokens.stream().skip(1).anyMatch(t -> !t.isCapitalised() && lexicon.has(Role.ENDING, t))
                || tokens.stream()
                        .anyMatch(t -> !t.isCapitalised() && lexicon.match(Role.REPORTING, List.of(t), 0) > 0);
        boolean reflexive = tokens.stream().anyMatch(t -> lexicon.match(Role.REFLEXIVE, List.of(t), 0) > 0);
        return verb || reflexive || words.length() > LONGEST_ROW;
    }

    /// What is left when words that lead to a date, and the place of the masthead, are taken away.
    private static Optional<String> words(String part, Scene scene) {
        String plain = Titles.plain(part.replaceAll("^[\\s)\\]|]+", ""));
        List<Token> tokens = Token.cut(plain, 0, plain.length());
        int from = 0;
        for (int cue = cue(tokens, from, scene); from < tokens.size() && cue > 0; cue = cue(tokens, from, scene)) {
            from += cue;
        }
        List<Token> kept = Clause.withoutCues(tokens.subList(from, tokens.size()), scene.lexicon());
        String rest = kept.isEmpty() ? "" : plain.substring(kept.getFirst().start(), kept.getLast().end());
        rest = withoutPlace(rest);
        boolean place = scene.inMasthead() && rest.equals(scene.setting().outline().masthead().place());
        return place || isPlace(rest) || ONLY_MARKS.matcher(rest).matches() || rest.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(rest);
    }

    /// "Second round of talks, Conference Room 4" is the second round of talks.
    private static String withoutPlace(String row) {
        int comma = row.lastIndexOf(", ");
        String behind = comma < 0 ? "" : row.substring(comma + 2);
        return !behind.isEmpty() && Places.inSentence(behind).equals(behind) ? row.substring(0, comma) : row;
    }

    private static int cue(List<Token> tokens, int at, Scene scene) {
        int cue = scene.lexicon().match(Role.CUE, tokens, at);
        return cue == 0 && at < tokens.size() && scene.lexicon().has(Role.DETERMINER, tokens.get(at)) ? 1 : cue;
    }

    /// The line of which this date is a column: above it, or below where the dates stand first.
    private static Optional<String> neighbour(Scene scene) {
        int here = scene.paragraph().position();
        int[] order = datesStandFirst(scene) ? new int[]{here + 1, here - 1} : new int[]{here - 1, here - 2, here + 1};
        for (int other : order) {
            Optional<String> line = undatedLine(scene, other);
            if (line.isPresent())
                return line.map(words -> words.replaceAll("\\s?\\([^()]*\\)$", "")).map(Titles::plain);
        }
        return Optional.empty();
    }

    /// Whether the rows begin with their date: there is no line to name the first of them above it, only a heading or nothing.
    private static boolean datesStandFirst(Scene scene) {
        int first = scene.paragraph().position();
        while (first >= 2 && isOnlyDate(scene, first - 2) && undatedLine(scene, first - 1).isPresent()) {
            first -= 2;
        }
        if (first == 0)
            return true;
        Paragraph above = scene.setting().document().paragraphs().get(first - 1);
        return isOnlyDate(scene, first - 1) || above.kind() == Paragraph.Kind.HEADING || above.text().endsWith(":");
    }

    private static boolean isOnlyDate(Scene scene, int position) {
        String text = scene.setting().document().paragraphs().get(position).text();
        for (Mention mention : scene.setting().dates(position)) {
            text = text.replace(mention.evidence().quote(), "");
        }
        return dated(scene, position) && withoutBrackets(text).length() < SHORTEST_LINE;
    }

    private static boolean dated(Scene scene, int position) {
        return scene.setting()
                .dates(position)
                .stream()
                .anyMatch(m -> m.kind() == Mention.Kind.MEETING || m.kind() == Mention.Kind.DEADLINE);
    }

    private static Optional<String> undatedLine(Scene scene, int position) {
        List<Paragraph> paragraphs = scene.setting().document().paragraphs();
        if (position < 0 || position >= paragraphs.size() || dated(scene, position))
            return Optional.empty();
        String text = paragraphs.get(position).text();
        String left = text;
        for (Mention mention : scene.setting().dates(position))
            left = left.replace(mention.evidence().quote(), "");
        if (left.strip().length() < SHORTEST_LINE || isPlace(text))
            return Optional.empty();
        boolean place = !Places.inSentence(text).isEmpty() && Places.inSentence(text).length() >= text.length() - 1;
        return place || text.length() > LONGEST_LINE || text.length() < SHORTEST_LINE
                ? Optional.empty()
                : Optional.of(text);
    }
}
