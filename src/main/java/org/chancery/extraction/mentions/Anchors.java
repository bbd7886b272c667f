package org.chancery.extraction.mentions;

import org.chancery.extraction.mentions.filing.Leaf;
import org.chancery.extraction.mentions.filing.Clause;
import org.chancery.time.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extraction.Mention;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.FromTodayDays;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Offset;
import org.chancery.time.Offset.Direction;
import org.chancery.time.Relative;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// The meetings that a document dates, for what hangs on them: "within four weeks after the workshop".
final class Anchors {

    private record Event(String noun, When when) {}

    private final List<Event> events = new ArrayList<>();
    private final Optional<Masthead> masthead;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    Anchors(Optional<Masthead> masthead, Vocabulary vocabulary, LocalDate asOf) {
        this.masthead = masthead.filter(Masthead::meets);
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /// Remembers a meeting under the nouns that stand before its date.
    void note(Leaf leaf, Expression expression, Mention mention) {
        if (mention.kind() != Mention.Kind.MEETING || !mention.when().precision().isExact())
            return;
        Clause clause = Clause.around(leaf.tokens(), expression);
        int noun = meets(leaf.tokens(), clause, expression.first());
        while (noun >= clause.from()) {
            events.add(new Event(leaf.tokens().quote(noun).toLowerCase(Locale.ROOT), mention.when()));
            int outer = meets(leaf.tokens(), clause, noun);
            noun = isOf(leaf.tokens(), outer, noun) ? outer : -1;
        }
    }

    private static int meets(Tokens tokens, Clause clause, int before) {
        int at = before - 1;
        while (at >= clause.from() && !tokens.is(at, Role.MEETS))
            at--;
        return at;
    }

    /// "The session of the Committee": both nouns name the event, the first no further from the second than a short name.
    private static boolean isOf(Tokens tokens, int outer, int inner) {
        boolean near = inner - outer <= 1;
        for (int i = outer + 1; i < inner && inner - outer <= 6; i++) {
            near |= tokens.is(i, Role.OF);
        }
        return near;
    }

    /// The same date with its day, if the event that it hangs on has one in this document. A day that would lie before the day of reading is
    /// left open: the sentence then states a rule.
    Relative settle(Relative relative, FromEvent event) {
        return anchor(relative.anchor()).flatMap(when -> day(when, event)).filter(day -> !day.isBefore(asOf))
                .map(day -> new Relative(relative.offset(), relative.anchor(), Optional.of(day), relative.words()))
                .orElse(relative);
    }

    /// What is to be asked where the paper dates several meetings of the kind that a distance counts from, and its words name none of them.
    Optional<String> doubt(Relative relative) {
        Tokens tokens = Lexer.tokens(relative.anchor(), vocabulary);
        if (relative.day().isEmpty() || tokens.size() != 2 || masthead.isPresent())
            return Optional.empty();
        String noun = tokens.quote(1).toLowerCase(Locale.ROOT);
        List<When> dated = events.stream().filter(event -> event.noun.equals(noun)).map(Event::when).toList();
        boolean several = dated.stream().anyMatch(when -> !when.sameDateAs(dated.getFirst()));
        return several
                ? Optional.of("The paper dates more than one “" + noun + "”; it is counted from "
                        + WhenLabel.medium(dated.getLast()) + ".")
                : Optional.empty();
    }

    private Optional<When> anchor(String words) {
        Tokens tokens = Lexer.tokens(words, vocabulary);
        if (!tokens.is(0, Role.THE) && !tokens.is(0, Role.PART) && !tokens.is(0, Role.MEETS))
            return Optional.empty();
        if (tokens.size() == 2 && tokens.is(1, Role.MEETS) && masthead.isPresent())
            return masthead.map(m -> Day.of(m.day()));
        for (int noun = tokens.size() - 1; noun >= 0; noun--) {
            Optional<When> named = tokens.is(noun, Role.MEETS) ? latest(tokens.quote(noun)) : Optional.empty();
            if (named.isPresent())
                return named;
        }
        return Optional.empty();
    }

    /// The event last spoken of under a noun.
    private Optional<When> latest(String noun) {
        String wanted = noun.toLowerCase(Locale.ROOT);
        return events.reversed().stream().filter(e -> e.noun.equals(wanted)).map(Event::when).findFirst();
    }

    private static Optional<LocalDate> day(When anchor, FromEvent event) {
        Offset offset = event.offset();
        boolean after = offset.direction() == Direction.AFTER || offset.direction() == Direction.WITHIN_AFTER;
        Optional<LocalDate> base = after ? anchor.latest() : anchor.earliest();
        if (offset.unit() == Offset.Unit.HOURS)
            return Optional.empty();
        if (event.weekday() > 0) {
            DayOfWeek weekday = DayOfWeek.of(event.weekday());
            return base.map(d -> d.with(after ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
        }
        return base.map(d -> FromTodayDays.plus(d, offset.unit(), after ? offset.amount() : -offset.amount()));
    }
}
