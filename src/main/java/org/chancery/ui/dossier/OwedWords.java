package org.chancery.ui.dossier;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.preparing.Owed;
import org.chancery.desk.preparing.Passage;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Tone;

/// What a dossier says of something owed.
///
/// @param date "28 Oct 2024", "undated"
/// @param aside who owes it, and in whose words it is due: "Secretariat · as early as possible after the meeting"
/// @param standing how it stands: "promised ¶64", "asked ¶50", "met"
/// @param distance "in 12 days", "promised 49 days ago"
/// @param tone of the distance: DOUBT when it is late, DEADLINE when it is near, else PLAIN
record OwedWords(String date, String aside, String standing, String distance, Tone tone) {

    static OwedWords of(Owed owed, int year) {
        Deliverable d = owed.deliverable();
        boolean open = d.status().isOpen();
        return new OwedWords(date(d.when(), year), aside(d), standing(owed),
                open ? owed.distance().isEmpty() ? age(owed) : owed.distance() : "",
                owed.overdue() ? Tone.DOUBT : open && d.when().latest().isPresent() ? Tone.DEADLINE : Tone.PLAIN);
    }

    private static String date(When when, int year) {
        return when.earliest().isEmpty() && when.latest().isEmpty() ? "undated" : WhenLabel.brief(when, year);
    }

    private static String aside(Deliverable d) {
        boolean inWords = d.when().earliest().isEmpty() && d.when().latest().isEmpty() && !d.when().words().isBlank();
        if (!inWords)
            return d.owner();
        return d.owner().isBlank() ? d.when().words() : d.owner() + " · " + d.when().words();
    }

    private static String standing(Owed owed) {
        Deliverable d = owed.deliverable();
        String place = owed.source().map(Passage::label).filter(label -> !label.isEmpty()).map(l -> " ¶" + l)
                .orElse("");
        return switch (d.status()) {
            case MET, SUPERSEDED, DROPPED, PART_RECEIVED -> d.status().label();
            case UNCONFIRMED -> "unconfirmed" + place;
            case EXPECTED -> switch (d.kind()) {
                case DEADLINE -> "expected" + place;
                case PROMISE -> "promised" + place;
                case ASK -> "asked" + place;
            };
        };
    }

    private static String age(Owed owed) {
        Optional<Long> days = owed.ageInDays().filter(age -> age > 0);
        return days.map(age -> "open for " + age + (age == 1 ? " day" : " days")).orElse("open");
    }
}
