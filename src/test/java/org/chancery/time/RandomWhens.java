package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Random dates of every kind, for laws that must hold for all of them.
public final class RandomWhens {

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Africa/Nairobi"), ZoneId.of("Europe/Vienna"),
            ZoneId.of("America/New_York"), ZoneId.of("Pacific/Apia"), ZoneId.of("Etc/GMT+11"));
    private static final List<String> ANCHORS = List.of("the meeting", "the first session | resumed", "2 days", "");

    private final RandomGenerator random;

    public RandomWhens(RandomGenerator random) {
        this.random = random;
    }

    public When next() {
        return switch (random.nextInt(9)) {
            case 0 -> moment();
            case 1 -> Day.of(day());
            case 2 -> Days.of(day(), LocalDate.of(2031, 1, 1).plusDays(random.nextInt(500)));
            case 3 -> imprecise();
            case 4 -> stretch();
            case 5 -> new Relative(offset(), ANCHORS.get(random.nextInt(ANCHORS.size())),
                    random.nextBoolean() ? Optional.of(day()) : Optional.empty(), "");
            case 6 -> Between.of(day(), LocalDate.of(2031, 1, 1).plusDays(random.nextInt(500)));
            case 7 -> new Recurring(Period.ofMonths(1 + random.nextInt(40)), "");
            default -> new Undated("");
        };
    }

    public LocalDate day() {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
    }

    public Imprecise imprecise() {
        Span span = switch (random.nextInt(5)) {
            case 0 -> Span.month(2020 + random.nextInt(10), 1 + random.nextInt(12));
            case 1 -> Span.quarter(2020 + random.nextInt(10), 1 + random.nextInt(4));
            case 2 -> Span.half(2020 + random.nextInt(10), 1 + random.nextInt(2));
            case 3 -> Span.season(2020 + random.nextInt(10), 1 + random.nextInt(4));
            default -> Span.year(2020 + random.nextInt(10));
        };
        return Imprecise.of(span, Part.values()[random.nextInt(Part.values().length)]);
    }

    private Moment moment() {
        LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        Optional<LocalTime> until = random.nextBoolean()
                ? Optional.of(from.plusMinutes(1 + random.nextInt(600)))
                : Optional.empty();
        return new Moment(day(), from, until, ZONES.get(random.nextInt(ZONES.size())), "");
    }

    private Stretch stretch() {
        return switch (random.nextInt(3)) {
            case 0 -> Stretch.since(imprecise());
            case 1 -> Stretch.until(Day.of(day()));
            default -> Stretch.between(imprecise(), imprecise());
        };
    }

    private Offset offset() {
        return new Offset(random.nextInt(200), Offset.Unit.values()[random.nextInt(Offset.Unit.values().length)],
                Offset.Direction.values()[random.nextInt(Offset.Direction.values().length)]);
    }
}
