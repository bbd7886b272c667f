package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.document.Symbol;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Masthead;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.references.Symbols;
import org.chancery.extraction.references.Symbols.Cited;
import org.chancery.extraction.Turn;

/// The answer of `chancery read --json`. This shape is a contract: fields may be added, never renamed or removed.
///
/// `{ "document": {…}, "mentions": [ {kind, quote, start, end, startTime, …} ], "proposals": [ {kind, title, …, evidence: […]} ],
/// "symbols": [ {symbol, family, quote, paragraph, label, page} ], "exchanges": [ {paragraph, label, answered, answers: […]} ],
/// "paragraphs": [ {paragraph, label, class} ] }`
public final class ReadingJson {

    private ReadingJson() {}

    public static void write(Proposals proposals, PrintWriter out) throws IOException {
        Document document = proposals.document();
        Json.object(out, proposals, (json, p) -> json
                .object("document", document, (j, d) -> document(j, d, p.outline().masthead()))
                .objects("mentions", p.mentions(), (j, mention) -> mention(j, mention, document))
                .objects("proposals", p.entries(), (j, proposal) -> proposal(j, proposal, document))
                .objects("symbols", Symbols.in(document), (j, cited) -> symbol(j, cited, document))
                .objects("exchanges", p.exchanges(), (j, exchange) -> exchange(j, exchange, document))
                .objects("paragraphs", p.turns(), (j, turn) -> turn(j, turn, document)));
    }

    private static void document(Json json, Document document, Masthead head) throws IOException {
        json.put("title", document.title())
                .put("symbol", head.symbol().map(Symbol::text).orElse(""))
                .put("format", document.format().label())
                .put("language", document.language())
                .put("sha256", document.hash().hex())
                .put("pages", document.pages())
                .put("paragraphs", document.paragraphs().size())
                .put("numberedParagraphs", document.numbered());
    }

    private static void mention(Json json, Mention mention, Document document) throws IOException {
        json.put("kind", switch (mention.kind()) {
            case MEETING -> "meeting";
            case DEADLINE -> "deadline";
            case PAST -> "mention-past";
            case PERIOD -> "period";
        });
        evidence(json, mention.evidence(), document);
        WhenJson.write(json, mention.when());
        json.put("sure", mention.sure()).strings("doubts", mention.doubts()).put("why", mention.why());
    }

    public static void proposal(Json json, Proposal proposal, Document document) throws IOException {
        json.put("kind", proposal.kind().name().toLowerCase(Locale.ROOT))
                .put("title", proposal.title());
        WhenJson.write(json, proposal.when());
        json.put("body", proposal.body())
                .put("resolution", proposal.resolution().map(ResolutionName::number).orElse(""))
                .put("resolutionKind",
                        proposal.resolution().flatMap(ResolutionName::kind).map(k -> k.label().toLowerCase(Locale.ROOT))
                                .orElse(""))
                .put("resolutionBody", proposal.resolution().map(ResolutionName::body).orElse(""))
                .put("owner", proposal.owner())
                .put("addressee", proposal.addressee())
                .put("place", proposal.place())
                .put("sure", proposal.sure())
                .strings("doubts", proposal.doubts())
                .objects("evidence", proposal.evidence(), (j, evidence) -> evidence(j, evidence, document));
    }

    private static void symbol(Json json, Cited cited, Document document) throws IOException {
        json.put("symbol", cited.symbol().text()).put("family", cited.symbol().family().label());
        evidence(json, cited.evidence(), document);
    }

    private static void exchange(Json json, Exchange exchange, Document document) throws IOException {
        place(json, exchange.question(), document);
        json.put("answered", exchange.isAnswered())
                .objects("answers", exchange.answers(), (j, answer) -> place(j, answer, document));
    }

    private static void turn(Json json, Turn turn, Document document) throws IOException {
        place(json, turn.paragraph(), document);
        json.put("class", turn.kind().name().toLowerCase(Locale.ROOT));
    }

    private static void place(Json json, int paragraph, Document document) throws IOException {
        json.put("paragraph", paragraph).put("label", document.paragraphs().get(paragraph).label());
    }

    public static void evidence(Json json, Evidence evidence, Document document) throws IOException {
        Paragraph paragraph = document.paragraphs().get(evidence.paragraph());
        json.put("quote", evidence.quote())
                .put("paragraph", evidence.paragraph())
                .put("label", paragraph.label())
                .put("page", paragraph.page());
    }
}
