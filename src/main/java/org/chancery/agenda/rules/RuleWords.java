package org.chancery.agenda.rules;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.computing.ReckoningWords;

/// A rule as a sentence: "At least 6 weeks before the meeting opens · Secretariat · reminders 21d 7d 1d".
public final class RuleWords {

    private RuleWords() {}

    /// When it is due: "The earlier of 12 weeks after circulation of the draft and 10 weeks before the meeting opens".
    ///
    /// @param pack in which other rules have their names
    public static String when(Rule rule, RulePack pack) {
        String words = ReckoningWords.of(rule.reckoning(), anchor -> anchor(anchor, pack));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String anchor(RuleAnchor anchor, RulePack pack) {
        return switch (anchor) {
            case RuleAnchor.OfMeeting(Edge edge) -> "the meeting " + (edge == Edge.START ? "opens" : "closes");
            case RuleAnchor.OfRule(String name) ->
                "\u201c" + pack.rule(name).map(Rule::what).orElse(name) + "\u201d is due";
            case RuleAnchor.Circulation(String document) -> "circulation of " + document;
        };
    }

    /// When it is due, who owes it, and the reminders.
    public static String sentence(Rule rule, RulePack pack) {
        var sentence = new StringJoiner(" \u00b7 ");
        sentence.add(when(rule, pack));
        if (!rule.who().isEmpty())
            sentence.add(rule.who());
        sentence.add(reminders(rule.reminders()));
        return sentence.toString();
    }

    private static String reminders(List<Integer> days) {
        return days.isEmpty()
                ? "no reminders"
                : (days.size() == 1 ? "reminder " : "reminders ")
                        + days.stream().map(each -> each + "d").collect(Collectors.joining(" "));
    }
}
