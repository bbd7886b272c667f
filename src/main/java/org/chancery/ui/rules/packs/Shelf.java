package org.chancery.ui.rules.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Body;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.Desk;
import org.chancery.desk.rules.ApplyingRules.Waiting;

/// All packs as they stand, under the bodies they apply to.
///
/// @param kept the names of those that the officer keeps in the book
/// @param bodies of the book, by name
/// @param waiting what is proposed and not answered
record Shelf(List<RulePack> packs, Set<String> kept, List<RuleApplication> applications, List<Body> bodies,
        List<Waiting> waiting) {

    /// A line of the list of packs.
    sealed interface Line {

        record Heading(String title) implements Line {}

        /// @param body under which it stands; empty if it applies to none
        /// @param waiting how many deadlines it proposes that nobody has answered
        record Standing(RulePack pack, Optional<Body> body, int waiting) implements Line {

            /// Whether some rule was not yet compared with the rules of procedure.
            boolean toCheck() {
                return !pack.rules().stream().allMatch(rule -> rule.checked());
            }
        }
    }

    static Shelf of(Desk desk) {
        return new Shelf(desk.rules().packs(), desk.rules().kept(), desk.applying().applications(),
                desk.agenda().bodies(), desk.applying().waiting());
    }

    Optional<RulePack> pack(String name) {
        return packs.stream().filter(pack -> pack.name().equals(name)).findFirst();
    }

    /// The bodies to which a pack applies.
    List<Body> bodies(RulePack pack) {
        return bodies.stream().filter(body -> applications.contains(new RuleApplication(pack.name(), body.id())))
                .toList();
    }

    int waiting(RulePack pack, Body body) {
        return waiting.stream().filter(each -> each.pack().name().equals(pack.name()) && each.body().equals(body))
                .mapToInt(Waiting::deadlines).sum();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        bodies.stream().sorted(Comparator.comparing(Body::shortName, String.CASE_INSENSITIVE_ORDER)).forEach(body -> {
            List<RulePack> its = packs.stream().filter(pack -> bodies(pack).contains(body)).toList();
            if (!its.isEmpty())
                lines.add(new Line.Heading(body.shortName()));
            its.forEach(pack -> lines.add(new Line.Standing(pack, Optional.of(body), waiting(pack, body))));
        });
        List<RulePack> idle = packs.stream().filter(pack -> bodies(pack).isEmpty())
                .sorted(Comparator.comparing((RulePack pack) -> !kept.contains(pack.name()))).toList();
        if (!idle.isEmpty())
            lines.add(new Line.Heading("Not applied to a body"));
        idle.forEach(pack -> lines.add(new Line.Standing(pack, Optional.empty(), 0)));
        return List.copyOf(lines);
    }
}
