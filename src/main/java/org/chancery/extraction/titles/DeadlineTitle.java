package org.chancery.extraction.titles;

import java.util.List;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// What is due, as one would write it in a diary, and who owes it.
///
/// The rules are tried in order; the first that fits the clause makes the title.
///
/// @param title what is due; empty if no rule fits
/// @param whole the same before it was shortened, to compare with other titles
/// @param owed the words that name who owes it; may be empty
public record DeadlineTitle(String title, String whole, String owed) {

    private static final int LONGEST_LABEL = 5;
    /// "It ready", "she": so few words tell nothing where the first is a pronoun.
    private static final int SHORT = 2;

    static final DeadlineTitle NONE = new DeadlineTitle("", "", "");

    /// With the label of its row, where both fit on a line.
    private DeadlineTitle under(String label) {
        String both = label + (title.indexOf(' ') < 0 && Character.isLowerCase(title.charAt(0)) ? " " : ": ") + title;
        return both.length() <= Titles.LONGEST ? new DeadlineTitle(both, both, owed) : this;
    }

    DeadlineTitle owedBy(String words) {
        return new DeadlineTitle(title, whole, words);
    }

    public static DeadlineTitle of(Clause clause, Lexicon lexicon) {
        DeadlineTitle before = read(Side.of(clause, clause.before(), clause.after(), lexicon));
        if (!before.title.isEmpty() && !clause.label().isEmpty() && clause.label().size() <= LONGEST_LABEL
                && !lexicon.has(Role.NO_LABEL, clause.label().getFirst()) && !before.title.contains(":"))
            before = before.under(Titles.nouns(clause, clause.label(), lexicon, Titles.LONGEST));
        boolean label = !clause.before().isEmpty() && VerbGroup.in(clause.before(), lexicon).isEmpty();
        if (!before.title.isEmpty() || label)
            return before;
        List<Token> after = Clause.trimmedFront(clause.after(), lexicon);
        return read(Side.of(clause, after, List.of(), lexicon));
    }

    /// Nothing where only a pronoun would be left, which tells nobody what is due.
    private static DeadlineTitle read(Side side) {
        DeadlineTitle title = ruled(side);
        List<Token> words = Token.cut(title.title, 0, title.title.length());
        boolean pronoun = words.size() <= SHORT && !words.isEmpty()
                && side.lexicon().has(Role.PRONOUN, words.getFirst());
        return pronoun ? NONE : title;
    }

    private static DeadlineTitle ruled(Side side) {
        var named = new NamedDeadline(side);
        var duty = new Duty(side);
        var statement = new Statement(side);
        return named.silence()
                .or(named::deadlineNoun)
                .or(duty::imperative)
                .or(duty::asked)
                .or(named::deed)
                .or(statement::said)
                .or(statement::ending)
                .orElse(NONE);
    }
}
