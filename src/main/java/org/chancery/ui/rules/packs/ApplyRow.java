package org.chancery.ui.rules.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.rules.RuleAnchor;
import org.chancery.desk.rules.Owed;

/// A line of what a pack proposes for a body: a meeting, or a deadline for it.
sealed interface ApplyRow {

    record Heading(Meeting meeting) implements ApplyRow {}

    /// @param ticked whether it is to be taken
    /// @param possible whether all it hangs on is taken, or in the book
    record Proposal(Owed owed, boolean ticked, boolean possible) implements ApplyRow {

        boolean taken() {
            return ticked && possible;
        }
    }

    /// @param left the proposals that are not ticked
    static List<ApplyRow> of(List<Owed> all, Set<Owed> left) {
        var rows = new ArrayList<ApplyRow>();
        Set<String> open = Set.of();
        for (Owed owed : all) {
            if (rows.isEmpty() || !meeting(rows.getLast()).equals(owed.meeting())) {
                rows.add(new Heading(owed.meeting()));
                open = new HashSet<>();
            }
            boolean possible = needs(owed).stream().noneMatch(open::contains);
            boolean ticked = !left.contains(owed);
            if (!ticked || !possible)
                open.add(owed.rule().name());
            rows.add(new Proposal(owed, ticked, possible));
        }
        return List.copyOf(rows);
    }

    private static Meeting meeting(ApplyRow row) {
        return switch (row) {
            case Heading heading -> heading.meeting();
            case Proposal proposal -> proposal.owed().meeting();
        };
    }

    /// The rules from which a rule is counted.
    private static Set<String> needs(Owed owed) {
        return owed.rule().reckoning().anchors().stream()
                .filter(RuleAnchor.OfRule.class::isInstance)
                .map(anchor -> ((RuleAnchor.OfRule) anchor).rule())
                .collect(Collectors.toSet());
    }
}
