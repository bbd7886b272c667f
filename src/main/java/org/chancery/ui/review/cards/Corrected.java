package org.chancery.ui.review.cards;

import java.util.Locale;
import org.chancery.extraction.Correction;

/// A correction as a sentence of a card: "You marked “4 November” as the date; the reader had read Mon 28 Oct 2024."
final class Corrected {

    private Corrected() {}

    static String sentence(Correction correction) {
        String part = correction.part().name().toLowerCase(Locale.ROOT);
        String before = correction.before().isBlank()
                ? "the reader had found none"
                : "the reader had read " + (correction.part() == Correction.Part.DATE
                        ? correction.before()
                        : "“" + correction.before() + "”");
        return "You marked “" + correction.words().quote() + "” as the " + part + "; " + before + ".";
    }
}
