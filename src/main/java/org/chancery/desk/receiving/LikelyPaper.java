package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.List;
import org.chancery.document.Hash;

/// A paper of the book that may be what is owed.
///
/// @param symbol under which it was issued; empty if it bears none
/// @param added the day on which it came into the book
/// @param weight how much speaks for it; 0 where nothing does
/// @param reasons what speaks for it, the strongest first: "bears its symbol", "names 2/7", "has its words: concept, note"
public record LikelyPaper(Hash paper, String title, String symbol, LocalDate added, int weight, List<String> reasons) {

    /// From which weight on it is worth saying unasked: its symbol, three words of the title, or two and the resolution.
    static final int TELLING = 9;

    public LikelyPaper {
        reasons = List.copyOf(reasons);
    }

    public boolean isTelling() {
        return weight >= TELLING;
    }
}
