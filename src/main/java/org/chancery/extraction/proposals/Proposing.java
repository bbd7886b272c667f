package org.chancery.extraction.proposals;

import org.chancery.extraction.titles.Scene;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.references.Adopters;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.BodyName;

/// Makes entries of mentions: each meeting and deadline named, given its body, resolution, owner and place, and said once.
public final class Proposing {

    private Proposing() {}

    /// The entries that a document proposes, in the order in which it speaks of them.
    public static List<Proposal> from(Document document, Outline outline, List<Mention> mentions, Bodies bodies) {
        var setting = new Scene.Setting(document, outline, bodies, mentions);
        var drafting = new Drafting(setting, Adopters.in(document, bodies));
        List<Draft> drafts = mentions.stream().map(drafting::draft).flatMap(Optional::stream).toList();
        return new Joining(setting).proposals(ofTheMainMeeting(drafts));
    }

    /// What an officer proposes by marking words: the date as it was read in them, title, body and owner as the sentence gives them.
    public static Proposal marked(Proposals said, Bodies bodies, Marking marking) {
        var setting = new Scene.Setting(said.document(), said.outline(), bodies, said.mentions());
        var drafting = new Drafting(setting, Adopters.in(said.document(), bodies));
        return new Group(Said.of(drafting.marked(marking))).proposal(setting, List.of());
    }

    /// In a paper that announces a meeting, what is due is due to the body that meets.
    private static List<Draft> ofTheMainMeeting(List<Draft> drafts) {
        Optional<BodyName> main = drafts.stream()
                .filter(draft -> draft.kind() == Proposal.Kind.MEETING)
                .findFirst()
                .flatMap(Draft::body);
        return drafts.stream().map(draft -> draft.kind() == Proposal.Kind.DEADLINE ? draft.withBody(main) : draft)
                .toList();
    }
}
