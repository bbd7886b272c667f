package org.chancery.desk.preparing;

import java.util.List;
import org.chancery.document.Format;
import org.chancery.document.Hash;

/// A paper that speaks of a meeting or of what is owed for it.
///
/// @param passages the paragraphs that do, in order
public record Speaking(Hash paper, String title, String fileName, Format format, List<Passage> passages) {

    public Speaking {
        passages = List.copyOf(passages);
    }
}
