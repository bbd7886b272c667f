package org.chancery.extraction.quick;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.document.Languages;
import org.chancery.extraction.dates.written.Numbers;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Offset.Unit;

/// A distance from something that is named: "6w before OEWG-H", "10 working days before the Board", "2 days after the session closes",
/// "six semaines avant …", "dos semanas antes de …". The name runs to the next comma, date or sign.
final class Distances {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,5})(h|d|j|wd|bd|w|m|y)");
    private static final Map<String, Unit> LETTERS = Map.of("h", Unit.HOURS, "d", Unit.DAYS, "j", Unit.DAYS, "wd",
            Unit.WORKING_DAYS, "bd", Unit.WORKING_DAYS, "w", Unit.WEEKS, "m", Unit.MONTHS, "y", Unit.YEARS);
    private static final Pattern ENDS_NAME = Pattern.compile("[,;@!#]|:(?=\\s)|\\s{3,}|\\s(?=(?:by|until|due)\\s)");
    private static final Pattern EDGE_BEFORE = words("(?:the |la |le |el |l')?(start|opening|beginning|début|ouverture|"
            + "inicio|apertura|comienzo|end|close|closing|fin|clôture|clausura|cierre|final)"
            + " (?:of (?:the )?|de la |de l'|du |del |de |d')(.+)");
    private static final Pattern EDGE_BEHIND = words(
            "(.+?) (?:(opens|starts|begins|closes|ends|finishes)|is over|is due)");
    private static final Pattern ARTICLE = words("(?:the|le|la|el|los|las|les) (.+)");
    private static final Pattern OF_THE_DAY = words(
            "(?:when|on the day|the day) (\\S.*?) (opens|starts|begins|closes|ends)(?![\\p{L}\\d])");
    private static final List<String> ENDS = List.of("end", "close", "closing", "fin", "clôture", "clausura", "cierre",
            "final", "closes", "ends", "finishes");

    /// A distance where it stands in the line.
    record Found(Timing.From distance, int start, int end) {}

    private Distances() {}

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The first distance of a line.
    ///
    /// @param slips gets a sentence for one that is further than anybody counts
    static Optional<Found> in(String line, List<String> slips) {
        return Languages.all()
                .stream()
                .flatMap(language -> in(Lexer.tokens(line, Vocabulary.of(language)), line, slips).stream())
                .findFirst()
                .or(() -> onTheDay(line));
    }

    private static Optional<Found> in(Tokens tokens, String line, List<String> slips) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Count> count = count(tokens, at);
            if (count.isPresent()) {
                Token side = tokens.at(count.get().end());
                if (side.is(Role.BEFORE) || side.is(Role.AFTER))
                    return found(tokens, at, count.get(), line, slips);
            }
        }
        return Optional.empty();
    }

    /// So many units, and the token behind them.
    private record Count(int amount, Unit unit, int end) {}

    private static Optional<Count> count(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.SYMBOL)) {
            Matcher letters = SHORT.matcher(tokens.quote(at).toLowerCase(Locale.ROOT));
            return letters.matches()
                    ? unit(letters.group(2)).map(unit -> new Count(Integer.parseInt(letters.group(1)), unit, at + 1))
                    : Optional.empty();
        }
        boolean theDay = token.is(Role.THE) && tokens.is(at + 1, Role.UNIT);
        int amount = theDay ? 1 : token.is(Kind.NUMBER) ? token.number() : Numbers.count(tokens, at);
        if (amount < 0 || amount > 99_999)
            return Optional.empty();
        Token unit = tokens.at(at + 1);
        if (unit.is(Role.UNIT))
            return Optional.of(new Count(amount, Unit.values()[unit.value(Role.UNIT)], at + 2));
        return unit.is(Kind.WORD)
                ? unit(tokens.quote(at + 1).toLowerCase(Locale.ROOT)).map(of -> new Count(amount, of, at + 2))
                : Optional.empty();
    }

    private static Optional<Unit> unit(String letters) {
        return Optional.ofNullable(LETTERS.get(letters));
    }

    private static Optional<Found> found(Tokens tokens, int at, Count count, String line, List<String> slips) {
        int from = tokens.at(count.end()).end();
        int end = endOfName(line, from);
        String name = line.substring(from, end).strip();
        if (name.isEmpty())
            return Optional.empty();
        int first = at;
        while (leads(tokens, first - 1))
            first--;
        int start = tokens.at(first).start();
        String words = line.substring(start, end).strip();
        int most = Reckoning.most(count.unit());
        if (count.amount() > most) {
            slips.add("“" + words + "” is further than anybody counts.");
            return Optional.empty();
        }
        boolean before = tokens.is(count.end(), Role.BEFORE);
        Named named = named(name, before ? Edge.START : Edge.END);
        return Optional.of(new Found(new Timing.From(before ? -count.amount() : count.amount(), count.unit(),
                sense(tokens, first, at), named.edge(), named.name(), words), start, end));
    }

    private static boolean leads(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.is(Role.BY) || token.is(Role.AT_LEAST) || token.is(Role.WITHIN) || isDue(tokens, at);
    }

    private static boolean isDue(Tokens tokens, int at) {
        return tokens.is(at, Kind.WORD) && tokens.quote(at).equalsIgnoreCase("due");
    }

    private static Sense sense(Tokens tokens, int first, int at) {
        if (first == at || isDue(tokens, first))
            return Sense.EXACT;
        return tokens.is(first, Role.AT_LEAST) && !tokens.is(first, Role.BY) ? Sense.AT_LEAST : Sense.NO_LATER_THAN;
    }

    private static int endOfName(String line, int from) {
        Matcher sign = ENDS_NAME.matcher(line);
        return sign.find(from) ? sign.start() : line.length();
    }

    private record Named(String name, Edge edge) {}

    private static Named named(String words, Edge usual) {
        Matcher before = EDGE_BEFORE.matcher(words);
        if (before.matches())
            return new Named(plain(before.group(2)), edge(before.group(1)));
        Matcher behind = EDGE_BEHIND.matcher(words);
        if (behind.matches())
            return new Named(plain(behind.group(1)),
                    behind.group(2) == null ? Edge.END : edge(behind.group(2)));
        return new Named(plain(words), usual);
    }

    private static String plain(String name) {
        Matcher article = ARTICLE.matcher(name.strip());
        return article.matches() ? article.group(1) : name.strip();
    }

    private static Edge edge(String word) {
        return ENDS.contains(word.toLowerCase(Locale.ROOT)) ? Edge.END : Edge.START;
    }

    /// "When OEWG-H opens".
    private static Optional<Found> onTheDay(String line) {
        Matcher day = OF_THE_DAY.matcher(line);
        return day.find()
                ? Optional.of(new Found(new Timing.From(0, Unit.DAYS, Sense.EXACT, edge(day.group(2)),
                        plain(day.group(1)), day.group()), day.start(), day.end()))
                : Optional.empty();
    }
}
