package org.chancery.desk.exporting;

import org.chancery.agenda.Entry;
import org.chancery.store.tables.exporting.Told;
import org.chancery.time.text.WhenLabel;

/// How counts and entries are named in a sentence.
final class Words {

    private Words() {}

    /// "1 entry", "3 entries", "12 others".
    static String count(int n, String noun) {
        if (n == 1)
            return "1 " + noun;
        return n + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /// "May 2025: Guidelines".
    static String dated(Entry entry) {
        return WhenLabel.medium(entry.when()) + ": " + entry.title();
    }

    static String dated(Told told) {
        return WhenLabel.medium(told.when()) + ": " + told.title();
    }
}
