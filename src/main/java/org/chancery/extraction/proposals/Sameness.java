package org.chancery.extraction.proposals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.extraction.Proposal;
import org.chancery.time.When;

/// When two things said are one thing.
final class Sameness {

    private Sameness() {}

    static boolean sameThing(Proposal proposal, Entry entry, Optional<Body> body) {
        return plain(proposal.title()).equals(plain(entry.title())) && agree(proposal.when(), entry.when());
    }

    /// Whether both can be true of one thing: one lies within the other, or one of them has no day.
    static boolean agree(When one, When other) {
        return one.sameDateAs(other) || within(one, other) || within(other, one);
    }

    private static boolean within(When inner, When outer) {
        return inner.earliest().isPresent() && inner.latest().isPresent()
                && !inner.earliest().get().isBefore(outer.earliest().orElse(LocalDate.MIN))
                && !inner.latest().get().isAfter(outer.latest().orElse(LocalDate.MAX));
    }

    /// Letters and digits only, without accents and case: two spellings of one title are equal in it.
    static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
