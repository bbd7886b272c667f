package org.chancery.agenda.rules;

import java.util.List;
import java.util.Optional;

/// The rules of a body or of a family of bodies, as one file that an officer can read and edit.
///
/// @param name short, as in the key of a rule: "un-habitat"
/// @param title what people call it: "UN-Habitat"
/// @param rules in the order of the file; each anchor [RuleAnchor.OfRule] names a rule that stands before it
public record RulePack(String name, String title, List<Rule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
        if (!Rule.isName(name))
            throw new IllegalArgumentException(Rule.isNoName(name));
    }

    /// What a sentence calls it: its title, or its name if it has none.
    public String called() {
        return title.isEmpty() ? name : title;
    }

    public Optional<Rule> rule(String rule) {
        return rules.stream().filter(each -> each.name().equals(rule)).findFirst();
    }

    /// The key under which the origin of a date names a rule: "un-habitat/documents".
    public String key(Rule rule) {
        return name + "/" + rule.name();
    }
}
