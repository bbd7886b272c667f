package org.chancery.agenda.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reminder;

/// What a body's rules make due around each of its meetings.
///
/// @param name short, within its pack: "documents"
/// @param what what is due: "Documents for the session"
/// @param who who owes it; may be empty
/// @param reminders how many days before the officer wants to hear of it
/// @param source where the rule stands, or where it was seen to be kept
/// @param checked whether an officer has compared it with the rules of procedure
public record Rule(String name, String what, String who, Reckoning<RuleAnchor> reckoning, List<Integer> reminders,
        String source, boolean checked) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Rule {
        reminders = List.copyOf(reminders);
        if (!isName(name))
            throw new IllegalArgumentException(isNoName(name));
        if (what.isBlank())
            throw new IllegalArgumentException("The rule " + name + " does not say what is due.");
        if ((what + who + source).lines().count() > 1)
            throw new IllegalArgumentException("Each field of the rule " + name + " stands on one line.");
        if (reminders.stream().anyMatch(days -> days < 0 || days > Reminder.MOST_DAYS_BEFORE))
            throw new IllegalArgumentException(
                    "A reminder comes 0 to " + Reminder.MOST_DAYS_BEFORE + " days before.");
    }

    /// The same rule, compared with the rules of procedure or not.
    public Rule checked(boolean checked) {
        return new Rule(name, what, who, reckoning, reminders, source, checked);
    }

    static String isNoName(String text) {
        return "\u201c" + text + "\u201d is no short name of small letters, digits and hyphens.";
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
