package org.chancery.reading.lines;

import java.util.Set;
import java.util.regex.Pattern;

/// A date that narrow columns break over lines: "Tuesday" above "27 January" above "2015".
public final class BrokenDate {

    private static final String MONTH = "\\p{L}{3,}\\.?,?";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DAYS = "\\d{1,2} ?[-–—] ?\\d{1,2}";
    private static final Pattern ONLY_YEAR = Pattern.compile(YEAR);
    private static final Pattern ONLY_DAYS = Pattern.compile(DAYS);
    private static final Pattern ONLY_MONTH = Pattern.compile(MONTH + "(?: " + YEAR + ")?");
    private static final Pattern ONLY_DATE = Pattern
            .compile("(?:\\d{1,2}|" + DAYS + ") " + MONTH + "(?: " + YEAR + ")?");
    private static final Pattern LACKS_YEAR = Pattern.compile("(?:^|[\\s–—-])\\d{1,2}(?:\\p{L}{2})? " + MONTH + "$");
    private static final Pattern ENDS_IN_DAY = Pattern.compile("(?:^|[\\s–—-])\\d{1,2}(?:st|nd|rd|th|er|º|ª)?$");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("^" + MONTH + " (?:de |del )?" + YEAR + "\\b.*");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^" + YEAR + "(?:[,.;) ].*)?$");
    /// A line of running text has other means to go on.
    private static final int LONGEST = 40;
    private static final Set<String> WEEKDAYS = WordList.read("weekdays.txt");

    private BrokenDate() {}

    /// @param before the text of the line above, with the rest of its date if that began further up
    public static boolean goesOn(String before, String line) {
        if (before.length() > LONGEST || line.length() > LONGEST)
            return false;
        if (ONLY_YEAR.matcher(line).matches())
            return LACKS_YEAR.matcher(before).find();
        if (ONLY_DAYS.matcher(before).matches())
            return ONLY_MONTH.matcher(line).matches();
        String word = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
        return WEEKDAYS.contains(word) && ONLY_DATE.matcher(line).matches();
    }

    /// Whether a paragraph of running text was cut inside a date: "… on Monday, 11" before "April 2022 at 10 am …".
    public static boolean cuts(String before, String after) {
        if (before.length() <= LONGEST)
            return false;
        return ENDS_IN_DAY.matcher(before).find() && MONTH_AND_YEAR.matcher(after).matches()
                || LACKS_YEAR.matcher(before).find() && BEGINS_WITH_YEAR.matcher(after).matches();
    }
}
