package org.chancery.ui.review.answers;

import java.util.List;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Exchange;

/// A question of the paper beside its answers.
public record Asked(Said question, List<Said> answers) {

    /// A paragraph.
    ///
    /// @param label "¶47"; "page 3" where paragraphs have no numbers
    /// @param brief its text up to the end of a sentence, if it is long; else the whole
    public record Said(int paragraph, String label, String text, String brief) {

        boolean isShortened() {
            return !brief.equals(text);
        }
    }

    /// A text may be this long before it is shortened.
    private static final int LONG = 190;

    public Asked {
        answers = List.copyOf(answers);
    }

    static Asked of(Document document, Exchange exchange) {
        return new Asked(said(document, exchange.question()),
                exchange.answers().stream().map(position -> said(document, position)).toList());
    }

    boolean isAnswered() {
        return !answers.isEmpty();
    }

    private static Said said(Document document, int position) {
        Paragraph paragraph = document.paragraphs().get(position);
        String label = paragraph.label().isEmpty() ? "page " + paragraph.page() : "¶" + paragraph.label();
        return new Said(position, label, paragraph.text(), SentenceEnd.within(paragraph.text(), LONG));
    }
}
