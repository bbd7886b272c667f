package org.chancery.agenda.receiving;

import java.util.Collection;
import java.util.List;

/// How punctual somebody's papers were: how many came, how many of them late or early, and how late they came on median.
///
/// @param came how many came for which a day was named
/// @param late how many of those came after their last day
/// @param early how many came before their first
/// @param median days late, below 0 for early; of an even number the lower of the two in the middle, so that it is one that happened; 0 if none came
public record Punctuality(int came, int late, int early, long median) {

    /// @param days late of each that came
    public static Punctuality of(Collection<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return new Punctuality(sorted.size(), (int) sorted.stream().filter(d -> d > 0).count(),
                (int) sorted.stream().filter(d -> d < 0).count(),
                sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2));
    }

    /// In one sentence: "Papers of the Executive Board came 9 days late on median (7 of 12 late)."
    public String sentence(String body) {
        String whose = body.isEmpty() ? "Papers of no body" : "Papers of the " + body;
        if (came == 0)
            return whose + ": none has come in full yet.";
        return whose + " came " + distance() + " on median (" + late + " of " + came + " late).";
    }

    private String distance() {
        if (median == 0)
            return "on time";
        long days = Math.abs(median);
        return days + (days == 1 ? " day " : " days ") + (median > 0 ? "late" : "early");
    }
}
