package org.chancery.extraction.mentions;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.document.Paragraph;
import org.chancery.extraction.dates.ClockZone;
import org.chancery.extraction.mentions.filing.Leaf;
import org.chancery.extraction.words.PlaceZones;
import org.chancery.extraction.words.PlaceZones.Place;

/// The zone in which a paper gives its clock times: that of the place at its head, else that of the duty station.
final class HeadZone {

    private HeadZone() {}

    static ClockZone of(List<Leaf> leaves, ZoneId dutyStation) {
        return place(leaves, leaf -> !leaf.expressions().isEmpty()).or(() -> place(leaves, leaf -> true))
                .map(place -> new ClockZone(place.zone(), place.name(), "the place at the head of the paper"))
                .orElseGet(() -> ClockZone.ofDutyStation(dutyStation));
    }

    /// The first place on the short lines at the head; the line of the date goes before the address.
    private static Optional<Place> place(List<Leaf> leaves, Predicate<Leaf> wanted) {
        return leaves.stream().limit(Masthead.DEEPEST)
                .takeWhile(leaf -> leaf.paragraph().kind() != Paragraph.Kind.NUMBERED)
                .filter(Leaf::isShort).filter(wanted)
                .flatMap(leaf -> PlaceZones.first(leaf.paragraph().text()).stream()).findFirst();
    }
}
