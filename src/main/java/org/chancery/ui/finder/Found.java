package org.chancery.ui.finder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.naming.EntryKind;
import org.chancery.ui.kit.Tone;

/// Something that can be found: a meeting, a deliverable or a document.
///
/// @param folded the title as it is compared, without capitals and accents
public record Found(String kind, Tone tone, String title, String date, Destination destination, String folded) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static Found of(Entry entry) {
        String date = WhenLabel.medium(entry.when());
        return switch (entry) {
            case Meeting m -> new Found("meeting", Tone.MEETING, m.title(), date, new Destination.Edited(m.id()),
                    fold(m.title()));
            case Deliverable d -> new Found(EntryKind.of(d).name(), EntryKind.of(d).tone(), d.title(), date,
                    new Destination.Edited(d.id()), fold(d.title()));
        };
    }

    static Found of(Card card) {
        return new Found("document", Tone.PLAIN, card.title(), card.fileName(),
                new Destination.ToReview(Optional.of(card.document())), fold(card.title() + " " + card.fileName()));
    }

    /// Whether every word that was typed begins or stands in the title.
    boolean has(String typed) {
        return Arrays.stream(fold(typed).split("\\s+")).allMatch(folded::contains);
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
