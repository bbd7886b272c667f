package org.chancery.agenda.rules;

import org.chancery.agenda.Anchor.Edge;

/// The place for an anchor in a rule: it becomes an [org.chancery.agenda.Anchor] once the rule is applied to a meeting.
public sealed interface RuleAnchor {

    /// One end of the meeting to which the rule is applied.
    record OfMeeting(Edge edge) implements RuleAnchor {}

    /// What another rule of the same pack makes due.
    record OfRule(String rule) implements RuleAnchor {}

    /// The day on which a document goes round, which the officer will note.
    record Circulation(String document) implements RuleAnchor {}
}
