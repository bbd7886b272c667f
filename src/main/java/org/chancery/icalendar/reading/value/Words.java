package org.chancery.icalendar.reading.value;

import java.util.ArrayList;
import java.util.List;

/// TEXT: escaped words, and lists of them parted by commas.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11">RFC 5545, 3.3.11</a>
public final class Words {

    private Words() {}

    /// The words that were escaped; a backslash before anything else is a backslash.
    public static String read(String value) {
        if (value.indexOf('\\') < 0)
            return value;
        var words = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : ' ';
            switch (next) {
                case 'n', 'N' -> words.append('\n');
                case '\\', ',', ';', ':', '"' -> words.append(next);
                default -> words.append(c);
            }
            if ("nN\\,;:\"".indexOf(next) >= 0)
                i++;
        }
        return words.toString();
    }

    /// The words between commas that are not escaped.
    public static List<String> list(String value) {
        var all = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\')
                i++;
            else if (value.charAt(i) == ',') {
                all.add(read(value.substring(from, i)).strip());
                from = i + 1;
            }
        }
        all.add(read(value.substring(from)).strip());
        return all.stream().filter(word -> !word.isEmpty()).toList();
    }
}
