package org.chancery.agenda.rules;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.time.Offset;
import org.chancery.time.working.Roll;

/// The text of a reckoning, as it stands in a rule pack and in the book: `42 days before start`,
/// `at least 10 working days before start, roll back`, `earlier of (12 weeks after circulation of "the draft") and (10 weeks before start)`.
public final class ReckoningText {

    private static final int DEEPEST = 8;
    private static final Pattern COUNTED = Pattern.compile(
            "(at least |no later than |)(\\d{1,5}) (hour|day|working day|week|month|year)s? (before|after) (.+?)(?:, roll (back|forward))?");

    private ReckoningText() {}

    public static <A> String write(Reckoning<A> reckoning, Function<? super A, String> anchor) {
        return switch (reckoning) {
            case Counted<A> c -> sense(c.sense()) + ReckoningWords.count(c.amount(), c.unit())
                    + (c.amount() < 0 ? " before " : " after ") + anchor.apply(c.anchor()) + roll(c.roll());
            case Chosen<A> c -> (c.choice() == Choice.EARLIER ? "earlier" : "later") + " of (" + write(c.one(), anchor)
                    + ") and (" + write(c.other(), anchor) + ")";
        };
    }

    private static String sense(Sense sense) {
        return switch (sense) {
            case EXACT -> "";
            case AT_LEAST -> "at least ";
            case NO_LATER_THAN -> "no later than ";
        };
    }

    private static String roll(Roll roll) {
        return switch (roll) {
            case NONE -> "";
            case BACK -> ", roll back";
            case FORWARD -> ", roll forward";
        };
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException with a sentence for the person who wrote it
    public static <A> Reckoning<A> read(String text, Function<String, ? extends A> anchor) {
        return read(text.strip(), anchor, DEEPEST);
    }

    private static <A> Reckoning<A> read(String text, Function<String, ? extends A> anchor, int deep) {
        if (deep == 0)
            throw new IllegalArgumentException("too many choices within choices");
        if (text.startsWith("earlier of ("))
            return chosen(Choice.EARLIER, text, text.indexOf('('), anchor, deep - 1);
        if (text.startsWith("later of ("))
            return chosen(Choice.LATER, text, text.indexOf('('), anchor, deep - 1);
        return counted(text, anchor);
    }

    private static <A> Reckoning<A> chosen(Choice choice, String text, int first, Function<String, ? extends A> anchor,
            int deep) {
        int firstEnd = close(text, first);
        int second = firstEnd + ") and ".length();
        if (!text.startsWith(") and (", firstEnd) || close(text, second) != text.length() - 1)
            throw new IllegalArgumentException(
                    "a choice is written \u201cearlier of (\u2026) and (\u2026)\u201d or \u201clater of (\u2026) and (\u2026)\u201d");
        return new Chosen<>(choice, read(text.substring(first + 1, firstEnd), anchor, deep),
                read(text.substring(second + 1, text.length() - 1), anchor, deep));
    }

    /// The bracket that closes the one at an index; brackets within quotes do not count.
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '"')
                i = Quoted.end(text, i);
            else if (at == '(')
                depth++;
            else if (at == ')' && --depth == 0)
                return i;
        }
        throw new IllegalArgumentException("a bracket is not closed");
    }

    private static <A> Reckoning<A> counted(String text, Function<String, ? extends A> anchor) {
        Matcher parts = COUNTED.matcher(text);
        if (!parts.matches())
            throw new IllegalArgumentException(
                    "\u201c" + text + "\u201d is not a counting such as \u201c42 days before start\u201d");
        int amount = Integer.parseInt(parts.group(2));
        Offset.Unit unit = Offset.Unit.valueOf(parts.group(3).replace(' ', '_').toUpperCase(Locale.ROOT) + "S");
        String roll = parts.group(6);
        return new Counted<>(anchor.apply(parts.group(5)), parts.group(4).equals("before") ? -amount : amount, unit,
                readSense(parts.group(1)), roll == null ? Roll.NONE : Roll.valueOf(roll.toUpperCase(Locale.ROOT)));
    }

    private static Sense readSense(String text) {
        return switch (text) {
            case "at least " -> Sense.AT_LEAST;
            case "no later than " -> Sense.NO_LATER_THAN;
            default -> Sense.EXACT;
        };
    }
}
