package org.chancery.ui.kit;

import java.util.Locale;

/// What a colour means, the same on every screen. A tone never stands without words that say the same.
public enum Tone {
    MEETING, DEADLINE, IMPRECISE, RESOLUTION, SETTLED, DOUBT, PLAIN;

    /// Name of its class in the style sheet.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
