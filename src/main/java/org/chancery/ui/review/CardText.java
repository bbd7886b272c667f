package org.chancery.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.agenda.Entry;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Proposal;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// What the card of a proposal says.
///
/// @param meeting a meeting, else a deadline
/// @param vague "imprecise" or "undated" where the day is not known; else empty
/// @param place where in the paper it stands: "¶61", "page 3"
/// @param date the line under the title
/// @param resolution it belongs to, with its body where that is another; empty if none
/// @param body that meets or asked; empty if not known
/// @param doubts each a sentence
public record CardText(boolean meeting, String vague, boolean sure, boolean updates, String place, String title,
        List<Phrase> date, String resolution, String body, List<String> doubts, String note) {

    private static final Pattern INSTITUTION = Pattern
            .compile(
                    "(?i).*\\b(secretariat|board|council|committee|commission|assembly|bureau|chair|director|group)\\b.*");

    static CardText of(Item item, Document document) {
        Proposal p = item.proposal();
        return new CardText(p.kind() == Proposal.Kind.MEETING, vague(p.when()), p.sure(), item.updates().isPresent(),
                place(document, p.evidence().getFirst()), p.title(), date(p, item.updates()), resolution(p), p.body(),
                p.doubts(),
                p.note());
    }

    private static String vague(When when) {
        if (when.precision().isExact())
            return "";
        return when.earliest().isEmpty() && when.latest().isEmpty() ? "undated" : "imprecise";
    }

    private static String place(Document document, Evidence evidence) {
        Paragraph paragraph = document.paragraphs().get(evidence.paragraph());
        if (paragraph.kind() == Paragraph.Kind.NUMBERED)
            return "¶" + paragraph.label();
        return paragraph.page() > 0 ? "page " + paragraph.page() : "";
    }

    private static List<Phrase> date(Proposal p, Optional<Entry> before) {
        var line = new ArrayList<Phrase>();
        Optional<When> old = before.map(Entry::when).filter(w -> !w.sameDateAs(p.when()));
        if (p.kind() == Proposal.Kind.DEADLINE && old.isEmpty() && p.when().latest().isPresent())
            line.add(Phrase.plain("Due "));
        old.ifPresent(w -> {
            line.add(Phrase.struck(WhenLabel.full(w)));
            line.add(Phrase.plain(" → "));
        });
        line.add(Phrase.strong(WhenLabel.full(p.when())));
        said(p.when()).ifPresent(said -> line.add(Phrase.quiet(" (" + said + ")")));
        if (!p.owner().isBlank())
            line.add(Phrase.plain(" · by " + named(p.owner())));
        if (!p.place().isBlank())
            line.add(Phrase.plain(" · " + p.place()));
        return List.copyOf(line);
    }

    private static Optional<String> said(When when) {
        String open = WhenLabel.open(when);
        if (!open.isEmpty())
            return Optional.of(open);
        boolean words = when.latest().isEmpty() && !when.words().isBlank()
                && !when.words().equals(WhenLabel.full(when));
        return words ? Optional.of("“" + when.words() + "”") : Optional.empty();
    }

    private static String named(String owner) {
        boolean article = INSTITUTION.matcher(owner).matches() && !owner.toLowerCase().startsWith("the ");
        return article ? "the " + owner : owner;
    }

    private static String resolution(Proposal p) {
        return p.resolution()
                .map(name -> name.body().equals(p.body()) ? name.shortText() : name.text())
                .orElse("");
    }
}
