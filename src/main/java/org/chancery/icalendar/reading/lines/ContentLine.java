package org.chancery.icalendar.reading.lines;

import java.util.Locale;
import java.util.Optional;

/// One property of a calendar file, unfolded: `DTSTART;TZID=Africa/Nairobi:20241209T100000`.
///
/// @param number of the line in the file, from 1
/// @param name in capitals
/// @param parameters as written, from the first semicolon to the colon; empty if there are none
/// @param value as written, still escaped
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
public record ContentLine(int number, String name, String parameters, String value) {

    /// Empty for a line that has no name before a colon.
    public static Optional<ContentLine> of(int number, String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != ';')
            end++;
        int colon = end < text.length() && text.charAt(end) == ';' ? colon(text, end) : end;
        if (end == 0 || colon < 0 || colon >= text.length())
            return Optional.empty();
        String name = text.substring(0, end).toUpperCase(Locale.ROOT);
        return Optional.of(new ContentLine(number, name, text.substring(end, colon), text.substring(colon + 1)));
    }

    /// The first colon that is not inside quotes, or the first at all where the quotes do not close.
    private static int colon(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"')
                quoted = !quoted;
            else if (c == ':' && !quoted)
                return i;
        }
        return text.indexOf(':', from);
    }

    /// The value of a parameter, without quotes.
    ///
    /// @param key in capitals
    public Optional<String> parameter(String key) {
        int at = 0;
        while (at < parameters.length()) {
            int end = end(at + 1);
            int equals = parameters.indexOf('=', at);
            if (equals > 0 && equals < end && parameters.substring(at + 1, equals).strip().equalsIgnoreCase(key))
                return Optional.of(parameters.substring(equals + 1, end).replace("\"", "").strip());
            at = end;
        }
        return Optional.empty();
    }

    private int end(int from) {
        boolean quoted = false;
        for (int i = from; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            if (c == '"')
                quoted = !quoted;
            else if (c == ';' && !quoted)
                return i;
        }
        return parameters.length();
    }

    /// Whether a parameter has this value; case does not matter.
    public boolean says(String key, String wanted) {
        return !parameters.isEmpty() && parameter(key).filter(wanted::equalsIgnoreCase).isPresent();
    }
}
