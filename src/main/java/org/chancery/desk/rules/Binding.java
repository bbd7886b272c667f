package org.chancery.desk.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.rules.RuleAnchor;
import org.chancery.time.Undated;

/// From the places in a rule to the anchors of one meeting.
///
/// @param due the deliverable that another rule of the pack made due for the same meeting
/// @param known anchors it had before, which know when a document went round
record Binding(Id meeting, Function<String, Optional<Id>> due, List<Anchor> known) {

    /// Empty if the rule hangs on what another rule makes due, and that is not in the book.
    Optional<Reckoning<Anchor>> bind(Reckoning<RuleAnchor> reckoning) {
        if (reckoning.anchors().stream().anyMatch(anchor -> bind(anchor).isEmpty()))
            return Optional.empty();
        return Optional.of(reckoning.from(anchor -> bind(anchor).orElseThrow()));
    }

    private Optional<Anchor> bind(RuleAnchor anchor) {
        return switch (anchor) {
            case RuleAnchor.OfMeeting of -> Optional.of(new Anchor.OfMeeting(meeting, of.edge()));
            case RuleAnchor.OfRule of -> Objects.requireNonNull(due.apply(of.rule())).map(Anchor.Due::new);
            case RuleAnchor.Circulation of -> Optional.of(known.stream()
                    .filter(each -> each instanceof Anchor.Circulation c && c.document().equals(of.document()))
                    .findFirst()
                    .orElseGet(() -> new Anchor.Circulation(of.document(), new Undated(""))));
        };
    }
}
