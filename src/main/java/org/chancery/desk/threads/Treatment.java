package org.chancery.desk.threads;

import java.util.List;
import org.chancery.agenda.ResolutionName;
import org.chancery.extraction.Exchange;

/// What one paper says of one resolution or decision.
///
/// @param name as the paper calls it
/// @param title the heading over it; empty where it has none
/// @param headed whether a heading names it
/// @param paragraphs positions of the paragraphs under its headings, and of those that name it elsewhere, in order
/// @param exchanges what is asked under its headings
/// @param head how many of the paper's first paragraphs say whose meeting it is about
record Treatment(ResolutionName name, String title, boolean headed, List<Integer> paragraphs, List<Exchange> exchanges,
        int head) {

    Treatment {
        paragraphs = List.copyOf(paragraphs);
        exchanges = List.copyOf(exchanges);
    }
}
