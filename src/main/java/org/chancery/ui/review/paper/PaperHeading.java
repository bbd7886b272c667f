package org.chancery.ui.review.paper;

import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.document.Document;
import org.chancery.time.text.WhenLabel;

/// What stands above a paper's text.
///
/// @param kind format and length: "PDF · 9 pages"
/// @param contents when it was and what is in it: "Wed 16 October 2024, 10:00–13:00 · 73 paragraphs · 3 agenda items · 9 resolutions"
public record PaperHeading(String title, String kind, String contents) {

    public static PaperHeading of(Review review) {
        Document document = review.document();
        var contents = new ArrayList<String>();
        review.outline().masthead().when().ifPresent(when -> contents.add(WhenLabel.full(when)));
        long numbered = document.numbered();
        contents.add(count(numbered > 0 ? numbered : document.paragraphs().size(), "paragraph"));
        addCount(contents, review.outline().agenda().size(), "agenda item");
        addCount(contents, review.outline().resolutions(), "resolution");
        return new PaperHeading(document.title(), kind(document), String.join(" · ", contents));
    }

    private static String kind(Document document) {
        String format = document.format().label();
        return document.pages() == 0 ? format : format + " · " + count(document.pages(), "page");
    }

    private static void addCount(List<String> contents, long number, String what) {
        if (number > 0)
            contents.add(count(number, what));
    }

    private static String count(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
