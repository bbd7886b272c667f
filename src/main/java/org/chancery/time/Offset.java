package org.chancery.time;

/// How far from an anchor: "7 days before", "at least 150 days before", "within four weeks after".
///
/// @param amount how many units; 0 for "as soon as possible after"
public record Offset(int amount, Unit unit, Direction direction) {

    public Offset {
        if (amount < 0)
            throw new IllegalArgumentException("an offset counts away from its anchor: " + amount);
    }

    public enum Unit {
        HOURS, DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS
    }

    /// Before and after are as written; at-least forbids coming closer to the anchor, within forbids going further.
    public enum Direction {
        BEFORE, AT_LEAST_BEFORE, AFTER, WITHIN_AFTER
    }
}
