package org.chancery.icalendar.reading.lines;

/// What a calendar file may not have more of. The figures are far above any officer's calendar; each is checked before what it bounds is built.
public enum FileLimit {
    BYTES(20 << 20, "more than 20 MB"),
    /// Octets of one line without its folds.
    LINE(1 << 20, "a line longer than 1 MB"), COMPONENTS(50_000, "more than 50,000 events and tasks"),
    /// Lines of one component.
    PROPERTIES(20_000, "more than 20,000 lines in one event"), NESTING(8, "parts nested more than 8 deep"),
    /// Of one component; a calendar shows one or two.
    ALARMS(20, "more than 20 alarms"),
    /// Dates that are listed one by one, added and taken out.
    LISTED_DATES(10_000, "more than 10,000 dates listed one by one"), COUNT(10_000,
            "a rule that repeats more than 10,000 times"),
    /// The product of the lists of a rule: months by days by hours.
    RULE_PARTS(1_000, "a rule with more than 1,000 combinations in each period"), TEXT(20_000,
            "more than 20,000 characters");

    private final int most;
    private final String exceeded;

    FileLimit(int most, String exceeded) {
        this.most = most;
        this.exceeded = exceeded;
    }

    public int most() {
        return most;
    }

    /// What is said of what goes over it, after "it has": "more than 20 alarms".
    public String exceeded() {
        return exceeded;
    }

    /// @throws Exceeded if the count is over the limit
    public void check(long count) {
        if (count > most)
            throw new Exceeded(this);
    }
}
