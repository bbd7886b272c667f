package org.chancery.icalendar.reading.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// RECUR: the parts of a rule by name, `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10">RFC 5545, 3.3.10</a>
public final class RuleParts {

    private RuleParts() {}

    /// In capitals. A part without a value is left out.
    public static Map<String, String> of(String rule) {
        var parts = new HashMap<String, String>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0 && equals + 1 < part.length())
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
        return parts;
    }
}
