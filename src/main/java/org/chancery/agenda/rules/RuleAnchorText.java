package org.chancery.agenda.rules;

import org.chancery.agenda.Anchor.Edge;

/// The text of an anchor in a rule: `start`, `end`, `rule documents`, `circulation of "the draft agenda"`.
final class RuleAnchorText {

    private static final String RULE = "rule ";

    private RuleAnchorText() {}

    static String write(RuleAnchor anchor) {
        return switch (anchor) {
            case RuleAnchor.OfMeeting(Edge edge) -> edge == Edge.START ? "start" : "end";
            case RuleAnchor.OfRule(String rule) -> RULE + rule;
            case RuleAnchor.Circulation(String document) -> AnchorText.CIRCULATION + Quoted.write(document);
        };
    }

    static RuleAnchor read(String text) {
        int name = AnchorText.CIRCULATION.length();
        if (text.equals("start"))
            return new RuleAnchor.OfMeeting(Edge.START);
        if (text.equals("end"))
            return new RuleAnchor.OfMeeting(Edge.END);
        if (text.startsWith(RULE))
            return new RuleAnchor.OfRule(text.substring(RULE.length()).strip());
        if (text.startsWith(AnchorText.CIRCULATION + "\"") && Quoted.end(text, name) == text.length() - 1)
            return new RuleAnchor.Circulation(Quoted.read(text, name, text.length() - 1));
        throw new IllegalArgumentException("\u201c" + text
                + "\u201d is none of start, end, rule \u2026 and circulation of \"\u2026\"");
    }
}
