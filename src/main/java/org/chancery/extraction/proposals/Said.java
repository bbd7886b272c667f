package org.chancery.extraction.proposals;

import java.util.Set;

/// A draft with the words by which it is told whether another says the same, taken apart once.
record Said(Draft draft, Set<String> words, String plain) {

    static Said of(Draft draft) {
        String plain = Sameness.plain(draft.whole());
        return new Said(draft, Sameness.contentOf(plain), plain);
    }
}
