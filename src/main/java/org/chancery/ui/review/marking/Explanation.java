package org.chancery.ui.review.marking;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.review.text.Mark;
import org.chancery.ui.review.text.Reading;
import org.chancery.ui.review.text.ReadingModel.Marked;

/// Why marked words were read so, and what can be done about it.
///
/// @param words as they stand in the text, shortened if they are many
/// @param cards the proposals that rest on them
public record Explanation(String words, Tone tone, Reading reading, List<Card> cards) {

    /// @see Explanation#cards()
    public record Card(Id id, String title) {}

    private static final int MOST = 140;

    static Explanation of(Marked marked, List<Item> items) {
        Mark mark = marked.mark();
        List<Card> cards = items.stream()
                .filter(item -> mark.items().contains(item.id()))
                .map(item -> new Card(item.id(), item.proposal().title()))
                .toList();
        return new Explanation(shortened(marked.words()), mark.tone(), mark.reading(), cards);
    }

    private static String shortened(String words) {
        if (words.length() <= MOST)
            return words;
        int end = words.lastIndexOf(' ', MOST);
        return words.substring(0, end < 0 ? MOST : end) + " …";
    }
}
