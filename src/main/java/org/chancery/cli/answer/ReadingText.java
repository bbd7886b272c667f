package org.chancery.cli.answer;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.chancery.document.Document;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.references.Symbols;

/// The answer of `chancery read` for a person: what is proposed first, every date in the text after it.
public final class ReadingText {

    private ReadingText() {}

    public static void write(Proposals proposals, PrintWriter out) {
        Document document = proposals.document();
        int paragraphs = document.paragraphs().size();
        out.printf("%s%n%s, %s, %d numbered%n", document.title(), document.format().label(),
                paragraphs == 1 ? "1 paragraph" : paragraphs + " paragraphs", document.numbered());
        proposals.outline().masthead().symbol().ifPresent(symbol -> out.printf("Symbol: %s%n", symbol.text()));
        String cited = Symbols.in(document).stream().map(c -> c.symbol().text()).distinct()
                .collect(Collectors.joining(", "));
        if (!cited.isEmpty())
            out.printf("Papers named: %s%n", cited);
        out.printf("%nProposed: %d%n", proposals.entries().size());
        for (Proposal proposal : proposals.entries())
            entry(proposal, document, out);
        if (!proposals.exchanges().isEmpty())
            out.printf("%nAsked: %d%n", proposals.exchanges().size());
        for (Exchange exchange : proposals.exchanges())
            exchange(exchange, document, out);
        if (!proposals.unanswered().isEmpty())
            out.printf("%nNobody answered: %s%n", proposals.unanswered().stream().map(e -> at(document, e.question()))
                    .collect(Collectors.joining(", ")));
        out.printf("%nDates in the text: %d%n", proposals.mentions().size());
        for (Mention mention : proposals.mentions())
            mention(mention, document, out);
        out.flush();
    }

    private static void entry(Proposal proposal, Document document, PrintWriter out) {
        String place = at(document, proposal.evidence().getFirst().paragraph());
        out.printf("  %-24s %-8s %-6s %s%s%n", proposal.when().words(),
                proposal.kind().name().toLowerCase(java.util.Locale.ROOT), place, proposal.title(),
                proposal.owner().isEmpty() ? "" : " (" + proposal.owner() + ")");
        for (String doubt : proposal.doubts())
            out.printf("  %-24s check: %s%n", "", doubt);
    }

    private static void exchange(Exchange exchange, Document document, PrintWriter out) {
        String answers = exchange.answers().stream().map(a -> at(document, a)).collect(Collectors.joining(", "));
        out.printf("  %-6s %s%n", at(document, exchange.question()),
                answers.isEmpty() ? "no answer" : "answered in " + answers);
    }

    private static void mention(Mention mention, Document document, PrintWriter out) {
        out.printf("  %-6s %-9s %-23s \u201c%s\u201d%n", at(document, mention.evidence().paragraph()),
                mention.kind().name().toLowerCase(java.util.Locale.ROOT),
                WhenJson.start(mention.when()) + range(mention), mention.evidence().quote());
    }

    private static String range(Mention mention) {
        String end = WhenJson.end(mention.when());
        return end.isEmpty() || end.equals(WhenJson.start(mention.when())) ? "" : "/" + end;
    }

    /// A paragraph as people cite it: by its number, or by its place among all if it has none.
    public static String at(Document document, int paragraph) {
        String label = document.paragraphs().get(paragraph).label();
        return label.isEmpty() ? "#" + (paragraph + 1) : "\u00b6" + label;
    }
}
