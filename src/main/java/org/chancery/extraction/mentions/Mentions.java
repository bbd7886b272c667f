package org.chancery.extraction.mentions;

import org.chancery.extraction.mentions.filing.Misgivings;
import org.chancery.extraction.mentions.filing.Leaf;
import org.chancery.extraction.mentions.filing.Leaves;
import org.chancery.extraction.mentions.filing.Clause;
import org.chancery.extraction.mentions.filing.Setting;
import org.chancery.extraction.mentions.filing.Filed;
import org.chancery.extraction.mentions.filing.Filing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.dates.Resolved;
import org.chancery.extraction.dates.Resolver;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Relative;
import org.chancery.time.When;

/// Every date expression of a document with what it is for, in order of appearance.
public final class Mentions {

    /// How many lines above a clock time its date may stand.
    private static final int ABOVE = 2;

    private final Document document;
    private final LocalDate asOf;
    private final Leaves leaves;
    private final Optional<Masthead> masthead;
    private final YearContext years;
    private final SpokenDays spokenDays;
    private final Anchors anchors;
    private final Resolver resolver;
    private final List<Mention> mentions = new ArrayList<>();
    /// The distances whose event had no date when they were read, by their place among the mentions.
    private final Map<Integer, Hanging> hanging = new LinkedHashMap<>();

    private Mentions(Document document, Leaves leaves, LocalDate asOf, ZoneId dutyStation) {
        this.document = document;
        this.asOf = asOf;
        this.leaves = leaves;
        Vocabulary vocabulary = Vocabulary.of(document.language());
        this.masthead = Masthead.of(leaves.all());
        this.years = new YearContext(asOf);
        this.spokenDays = new SpokenDays(asOf);
        this.anchors = new Anchors(masthead, vocabulary, asOf);
        this.resolver = new Resolver(asOf, HeadZone.of(leaves.all(), dutyStation));
    }

    /// @param asOf the day on which the document is read: it decides what is past, and years that the text leaves out
    /// @param dutyStation the zone of clock times in a paper that names neither a zone nor, at its head, a place
    public static List<Mention> in(Document document, LocalDate asOf, ZoneId dutyStation) {
        return new Mentions(document, new Leaves(leaves(document)), asOf, dutyStation).read();
    }

    private static List<Leaf> leaves(Document document) {
        Vocabulary vocabulary = Vocabulary.of(document.language());
        return document.paragraphs().stream().map(p -> Leaf.of(p, vocabulary)).toList();
    }

    /// The dates in words that somebody marked: the words are read by themselves, and their years, anchors and purposes come from where they
    /// stand.
    ///
    /// @param words that stand in the document
    public static List<Mention> marked(Document document, LocalDate asOf, ZoneId dutyStation, Evidence words) {
        var leaves = new ArrayList<>(leaves(document));
        leaves.set(words.paragraph(), leaves.get(words.paragraph()).marked(words.start(), words.end()));
        return new Mentions(document, new Leaves(leaves), asOf, dutyStation).read()
                .stream()
                .filter(mention -> mention.evidence().paragraph() == words.paragraph()
                        && mention.evidence().start() >= words.start() && mention.evidence().end() <= words.end())
                .toList();
    }

    /// The day that a paper gives itself at its top, if it does.
    public static Optional<LocalDate> ownDay(Document document) {
        Vocabulary vocabulary = Vocabulary.of(document.language());
        return Masthead
                .of(document.paragraphs().stream().limit(Masthead.DEEPEST).map(p -> Leaf.of(p, vocabulary)).toList())
                .map(Masthead::day);
    }

    private List<Mention> read() {
        for (int at = 0; at < leaves.all().size(); at++) {
            Leaf leaf = leaves.get(at);
            years.enter(leaf);
            for (Expression expression : leaf.expressions()) {
                read(new Setting(leaves, at), expression);
            }
        }
        settleLate();
        return Neighbours.doubted(mentions);
    }

    /// What hangs on an event that the paper dates only further down.
    private void settleLate() {
        hanging.forEach((at, open) -> {
            Relative settled = anchors.settle(open.relative, open.event);
            Mention on = mentions.get(at).on(settled, Why.of(open.expression, settled, open.filed, ""));
            mentions.set(at, anchors.doubt(settled).map(on::doubted).orElse(on));
        });
    }

    private record Hanging(Expression expression, FromEvent event, Relative relative, Filed filed) {}

    private void read(Setting setting, Expression expression) {
        Leaf leaf = setting.leaf();
        var filing = new Filing(setting, expression, asOf);
        Clause clause = Clause.around(leaf.tokens(), expression);
        for (Resolved resolved : resolved(leaf, expression, clause)) {
            When when = settled(leaf, expression, resolved.when());
            Filed filed = filing.file(when);
            Mention mention = new Mention(filed.kind(), when, evidence(leaf, expression),
                    Misgivings.of(filed, when, clause, resolved.doubts(), asOf),
                    Why.of(expression, when, filed, resolved.assumed()));
            if (when instanceof Relative r && r.day().isEmpty() && expression.content() instanceof FromEvent event)
                hanging.put(mentions.size(), new Hanging(expression, event, r, filed));
            mentions.add(when instanceof Relative relative
                    ? anchors.doubt(relative).map(mention::doubted).orElse(mention)
                    : mention);
            years.note(expression, clause, when);
            spokenDays.note(leaf, expression, when);
            anchors.note(leaf, expression, mention);
        }
    }

    private List<Resolved> resolved(Leaf leaf, Expression expression, Clause clause) {
        return expression.content() instanceof FromToday from
                ? spokenDays.resolve(from, leaf.quote(expression), clause, resolver)
                : resolver.resolve(expression, leaf.quote(expression), years.giver(leaf, clause), ownDay(leaf));
    }

    /// The day of a clock time that stands alone: that of the date before it in its paragraph, or on a line just above, else the day of the
    /// paper. A clock time behind a run of days is on none of them for sure.
    private Optional<LocalDate> ownDay(Leaf leaf) {
        int at = leaf.paragraph().position();
        if (!mentions.isEmpty() && mentions.getLast().evidence().paragraph() >= at - (leaf.isLine() ? ABOVE : 0)) {
            When last = mentions.getLast().when();
            if (last instanceof Day || last instanceof Moment)
                return last.earliest();
            if (last instanceof Days && mentions.getLast().evidence().paragraph() == at)
                return Optional.empty();
        }
        return masthead.map(Masthead::day);
    }

    private When settled(Leaf leaf, Expression expression, When when) {
        boolean rest = expression.dates().filter(d -> d.pieces().getFirst().from().rest()).isPresent();
        if (rest && !mentions.isEmpty() && mentions.getLast().evidence().paragraph() == leaf.paragraph().position())
            return Remainder.after(mentions.getLast().when(), when);
        return when instanceof Relative relative && expression.content() instanceof FromEvent event
                ? anchors.settle(relative, event)
                : when;
    }

    private Evidence evidence(Leaf leaf, Expression expression) {
        return Evidence.of(document, leaf.paragraph(), leaf.tokens().at(expression.first()).start(),
                leaf.tokens().at(expression.end() - 1).end());
    }
}
