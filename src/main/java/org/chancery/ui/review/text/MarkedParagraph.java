package org.chancery.ui.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Paragraph;

/// A paragraph of the text under review with its marks in order, none overlapping.
public record MarkedParagraph(Paragraph paragraph, List<Mark> marks) {

    /// A piece of the text, marked or not.
    public record Run(String text, Optional<Mark> mark) {}

    public MarkedParagraph {
        marks = List.copyOf(marks);
    }

    /// The paragraph's text cut at its marks; the runs together are the text again.
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        String text = paragraph.text();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() > at)
                runs.add(new Run(text.substring(at, mark.start()), Optional.empty()));
            runs.add(new Run(text.substring(mark.start(), mark.end()), Optional.of(mark)));
            at = mark.end();
        }
        if (at < text.length())
            runs.add(new Run(text.substring(at), Optional.empty()));
        return runs;
    }
}
