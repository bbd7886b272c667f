package org.chancery.icalendar.reading.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.value.DateText;
import org.chancery.icalendar.reading.value.RuleParts;

/// What is asked of a rule before anything is worked out: iCal4j follows one of every second of a year until its memory is full.
final class RuleGate {

    private static final Set<String> BY_DAYS = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final int LONGEST = 1_000;

    private final Map<String, String> parts;
    private final Optional<LocalDateTime> until;

    private RuleGate(Map<String, String> parts, Optional<LocalDateTime> until) {
        this.parts = parts;
        this.until = until;
    }

    /// @param zone of the start, to know what an end in UTC is by its clock
    /// @throws Malformed if it repeats by the hour or faster, or is no rule
    /// @throws org.chancery.icalendar.reading.lines.Exceeded if it goes over a limit
    static RuleGate of(String rule, Optional<ZoneId> zone) {
        Map<String, String> parts = rule.length() > LONGEST ? Map.of() : RuleParts.of(rule);
        String every = parts.getOrDefault("FREQ", "");
        if (Set.of("SECONDLY", "MINUTELY", "HOURLY").contains(every))
            throw new Malformed("repeats by the hour or faster, which no meeting does");
        if (!BY_DAYS.contains(every))
            throw new Malformed("repeats by the rule " + Malformed.quoted(rule) + ", which is none");
        FileLimit.COUNT.check(number(parts.getOrDefault("COUNT", "1"), rule));
        FileLimit.COUNT.check(number(parts.getOrDefault("INTERVAL", "1"), rule));
        FileLimit.RULE_PARTS.check(combinations(parts));
        return new RuleGate(parts, Optional.ofNullable(parts.get("UNTIL")).flatMap(value -> until(value, zone)));
    }

    private static long number(String value, String rule) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) == 0)
            throw new Malformed("repeats by the rule " + Malformed.quoted(rule) + ", which is none");
        return Integer.parseInt(value);
    }

    private static long combinations(Map<String, String> parts) {
        return parts.entrySet()
                .stream()
                .filter(part -> part.getKey().startsWith("BY"))
                .mapToLong(part -> 1 + part.getValue().chars().filter(c -> c == ',').count())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
    }

    private static Optional<LocalDateTime> until(String value, Optional<ZoneId> zone) {
        Optional<LocalDateTime> local = DateText.local(value)
                .map(end -> DateText.isDay(value) ? end.plusDays(1).minusSeconds(1) : end);
        return DateText.isUtc(value)
                ? local.map(end -> end.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone.orElse(ZoneOffset.UTC))
                        .toLocalDateTime())
                : local;
    }

    /// The last time at which it can come, by the clock of its start.
    LocalDateTime last(LocalDateTime otherwise) {
        return until.filter(otherwise::isAfter).orElse(otherwise);
    }

    /// The rule without its end.
    String endless() {
        return parts.entrySet()
                .stream()
                .filter(part -> !part.getKey().equals("UNTIL"))
                .map(part -> part.getKey() + "=" + part.getValue())
                .sorted((one, other) -> Boolean.compare(other.startsWith("FREQ"), one.startsWith("FREQ")))
                .collect(Collectors.joining(";"));
    }
}
