package org.chancery.ui.inspector;

import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.time.text.WhenLabel;

/// Where a date comes from, in a sentence; what stands in a paper says it with its paragraph.
final class OriginSentence {

    private OriginSentence() {}

    static String of(Origin origin) {
        return switch (origin) {
            case Origin.Typed typed -> "Typed by hand";
            case Origin.Extracted extracted -> "";
            case Origin.Computed computed -> "Counted: " + ReckoningWords.of(computed.reckoning());
            case Origin.Pinned pinned -> "Set by hand; counted, " + ReckoningWords.of(pinned.tied().reckoning())
                    + ", it was " + WhenLabel.medium(pinned.computed());
        };
    }
}
