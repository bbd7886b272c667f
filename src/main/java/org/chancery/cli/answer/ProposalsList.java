package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.time.text.WhenLabel;

/// The proposals of every paper that wait for a decision, and in JSON also those that were decided.
public final class ProposalsList {

    private ProposalsList() {}

    public static void show(Desk desk, boolean inJson, PrintWriter out) throws IOException {
        List<Review> reviews = desk.reviewing()
                .documents()
                .stream()
                .map(card -> desk.reviewing().review(card.document()))
                .toList();
        if (inJson) {
            Json.object(out, reviews, (json, all) -> json.objects("documents", all, ProposalsList::json));
        } else {
            if (reviews.stream().allMatch(review -> open(review).isEmpty()))
                out.println("No proposals.");
            for (Review review : reviews)
                print(review, out);
        }
    }

    private static void print(Review review, PrintWriter out) {
        List<Item> open = open(review);
        if (open.isEmpty())
            return;
        out.println(review.card().title());
        var columns = new Columns();
        for (Item item : open) {
            columns.row("", WhenLabel.medium(item.proposal().when()), item.proposal().title(),
                    ReadingText.at(review.document(), item.proposal().evidence().getFirst().paragraph()),
                    item.proposal().sure() ? "" : "check");
        }
        columns.print(out);
    }

    private static List<Item> open(Review review) {
        return review.items().stream().filter(item -> item.state() == State.OPEN).toList();
    }

    private static void json(Json json, Review review) throws IOException {
        json.put("document", review.card().document().hex())
                .put("title", review.card().title())
                .objects("proposals", review.items(), (j, item) -> {
                    j.put("id", item.id().toString()).put("state", item.state().name().toLowerCase(Locale.ROOT));
                    j.put("updates", item.updates().map(Entry::id).map(Id::toString).orElse(""));
                    j.put("entry", item.entry().map(Id::toString).orElse(""));
                    ReadingJson.proposal(j, item.proposal(), review.document());
                });
    }
}
