package org.chancery.ui.rules.packs;

/// Small words of the rules.
final class PackWords {

    private PackWords() {}

    /// "1 deadline", "3 deadlines".
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
