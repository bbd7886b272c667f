package org.chancery.extraction.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.chancery.cli.answer.WhenJson;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.time.Moment;
import org.chancery.time.When;

/// Compares what one text yields with what it must: mentions seen, read and filed, entries proposed, and entries titled.
public final class Scoring {

    private final String name;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> slips = new ArrayList<>();

    private Scoring(String name) {
        this.name = name;
    }

    public static String asOf(Path text) throws IOException {
        return Expected.lines(text).getFirst().replace("# as-of:", "").strip();
    }

    public static Scoring of(Path text, Proposals proposals) throws IOException {
        Scoring scoring = new Scoring(text.getFileName().toString().replace(".txt", ""));
        List<Expected> rows = Expected.of(text);
        List<Expected> dates = rows.stream().filter(row -> row.sort().equals("mention")).toList();
        List<Expected> entries = rows.stream().filter(row -> row.sort().equals("entry")).toList();
        List<Mention> mentions = proposals.mentions();
        scoring.pair("seen", mentions, dates, (m, row) -> overlap(m.evidence(), row));
        scoring.pair("read", mentions, dates, (m, row) -> overlap(m.evidence(), row) && same(m.when(), row));
        scoring.pair("filed", mentions.stream().filter(m -> filed(kind(m))).toList(),
                dates.stream().filter(row -> filed(row.kind())).toList(),
                (m, row) -> overlap(m.evidence(), row) && same(m.when(), row) && kind(m).equals(row.kind()));
        List<Proposal> dated = proposals.entries().stream().filter(p -> !followedUp(p)).toList();
        List<Proposal> promises = proposals.entries().stream().filter(Scoring::followedUp).toList();
        List<Expected> owed = rows.stream().filter(row -> row.sort().equals("promise")).toList();
        scoring.pair("proposed", dated, entries,
                (p, row) -> kind(p).equals(row.kind()) && same(p.when(), row));
        scoring.pair("titled", dated, entries,
                (p, row) -> same(p.when(), row) && p.title().equals(row.words()));
        scoring.pair("promised", promises, owed, (p, row) -> owes(proposals, p, row));
        scoring.pair("worded", promises, owed, (p, row) -> owes(proposals, p, row) && p.title().equals(row.words()));
        return scoring;
    }

    public Map<String, Figure> figures() {
        return figures;
    }

    public List<String> slips() {
        return slips;
    }

    public String line() {
        StringBuilder line = new StringBuilder("%-32s".formatted(name));
        figures.forEach((what, figure) -> line
                .append("  %s %d/%d/%d".formatted(what, figure.found(), figure.missed(), figure.invented())));
        return line.toString();
    }

    private <T> void pair(String what, List<T> given, List<Expected> wanted, BiPredicate<T, Expected> fits) {
        List<T> free = new ArrayList<>(given);
        int found = 0;
        for (Expected row : wanted) {
            var hit = free.stream().filter(one -> fits.test(one, row)).findFirst();
            hit.ifPresentOrElse(free::remove, () -> slips.add("    %-9s missed    %s".formatted(what, row)));
            found += hit.isPresent() ? 1 : 0;
        }
        free.forEach(one -> slips.add("    %-9s invented  %s".formatted(what, shown(one))));
        figures.put(what, new Figure(found, wanted.size(), given.size()));
    }

    private static String shown(Object given) {
        return switch (given) {
            case Mention m -> kind(m) + " " + value(m.when()) + " «" + m.evidence().quote() + "»";
            case Proposal p -> kind(p) + " " + value(p.when()) + " «" + p.title() + "» " + p.owner() + " <- "
                    + p.addressee();
            default -> given.toString();
        };
    }

    private static boolean followedUp(Proposal proposal) {
        return proposal.kind() == Proposal.Kind.PROMISE || proposal.kind() == Proposal.Kind.ASK;
    }

    /// A row of a promise gives paragraph, owner and addressee where a row of a date gives start, end and time.
    private static boolean owes(Proposals proposals, Proposal proposal, Expected row) {
        return kind(proposal).equals(row.kind()) && proposal.owner().equals(row.end())
                && proposal.addressee().equals(row.time())
                && proposal.evidence().stream().anyMatch(e -> proposals.document().paragraphs().get(e.paragraph())
                        .label().equals(row.start()));
    }

    private static boolean overlap(Evidence evidence, Expected row) {
        return evidence.quote().contains(row.words()) || row.words().contains(evidence.quote());
    }

    private static boolean same(When when, Expected row) {
        boolean time = row.time().isEmpty()
                || when instanceof Moment moment && moment.from().toString().equals(row.time());
        return time && value(when).equals(row.start() + ".." + (row.end().isEmpty() ? row.start() : row.end()))
                || time && value(when).equals(row.start() + ".." + row.end());
    }

    private static String value(When when) {
        String start = WhenJson.start(when);
        String end = WhenJson.end(when);
        return start + ".." + (end.isEmpty() ? start : end);
    }

    private static boolean filed(String kind) {
        return kind.equals("meeting") || kind.equals("deadline");
    }

    private static String kind(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Proposal proposal) {
        return proposal.kind().name().toLowerCase(Locale.ROOT);
    }
}
