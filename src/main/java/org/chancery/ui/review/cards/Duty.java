package org.chancery.ui.review.cards;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.extraction.Proposal;

/// Who undertook something and who asked for it, as a line of a card.
final class Duty {

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i).*\\b(secretariat|board|council|committee|commission|assembly|bureau|chair|director|group|country)\\b.*");

    private Duty() {}

    static String of(Proposal p) {
        return switch (p.kind()) {
            case MEETING, DEADLINE -> "";
            case PROMISE -> line(p.owner(), "promised", p.addressee(), "Promised");
            case ASK -> line(p.addressee(), "asked", p.owner(), "Asked");
        };
    }

    private static String line(String who, String did, String whom, String passive) {
        if (!who.isBlank() && !whom.isBlank())
            return opening(who) + " " + did + " " + named(whom);
        if (!who.isBlank())
            return passive + " by " + named(who);
        return whom.isBlank() ? "" : passive + (passive.equals("Asked") ? " of " : " to ") + named(whom);
    }

    private static String opening(String name) {
        String named = named(name);
        return named.substring(0, 1).toUpperCase(Locale.ENGLISH) + named.substring(1);
    }

    /// With its article, where English gives it one: "the Secretariat", "Member States".
    static String named(String name) {
        boolean article = INSTITUTION.matcher(name).matches() && !name.toLowerCase(Locale.ENGLISH).startsWith("the ");
        return article ? "the " + name : name;
    }
}
