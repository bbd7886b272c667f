package org.chancery.icalendar.timezone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// A time zone in the form every calendar understands: one offset for good, or two yearly changes of the clock.
///
/// That is less than the history of a zone. [#tells(Instant)] answers for each instant whether it is enough.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5">RFC 5545, 3.6.5</a>
public final class WrittenZone {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    /// After the last change of the clock that any zone has announced by date and not by rule.
    private static final Instant FOR_GOOD = Instant.parse("2200-01-01T00:00:00Z");
    /// Each is asked for once for every event in it, and takes some hundred changes of the clock to derive.
    private static final Map<ZoneId, Optional<WrittenZone>> KNOWN = new ConcurrentHashMap<>();

    private final ZoneId id;
    private final ZoneRules rules;
    private final List<YearlyChange> changes;

    private WrittenZone(ZoneId id, ZoneRules rules, List<YearlyChange> changes) {
        this.id = id;
        this.rules = rules;
        this.changes = changes;
    }

    /// Empty for an offset without a region, and for a zone whose rules do not fit the form.
    public static Optional<WrittenZone> of(ZoneId id) {
        return KNOWN.computeIfAbsent(id, WrittenZone::derived);
    }

    private static Optional<WrittenZone> derived(ZoneId id) {
        if (!id.getId().contains("/") || id.getId().startsWith("Etc/"))
            return Optional.empty();
        List<ZoneOffsetTransitionRule> last = id.getRules().getTransitionRules();
        if (last.isEmpty())
            return Optional.of(new WrittenZone(id, fixed(id), List.of()));
        List<YearlyChange> changes = last.stream().flatMap(r -> YearlyChange.of(r).stream()).toList();
        return changes.size() == 2 && last.size() == 2
                ? Optional.of(new WrittenZone(id, yearly(last), changes))
                : Optional.empty();
    }

    private static ZoneRules fixed(ZoneId id) {
        return ZoneRules.of(id.getRules().getOffset(FOR_GOOD));
    }

    private static ZoneRules yearly(List<ZoneOffsetTransitionRule> last) {
        List<ZoneOffsetTransition> first = last.stream()
                .map(r -> r.createTransition(EPOCH.getYear()))
                .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
                .toList();
        ZoneOffset standard = last.getFirst().getStandardOffset();
        return ZoneRules.of(standard, first.getFirst().getOffsetBefore(), List.of(), first, last);
    }

    public ZoneId id() {
        return id;
    }

    /// Whether the local time of this instant, read by what is written, is this instant again. It is not where the zone had other rules, nor in
    /// an hour that comes a second time when summer time ends.
    public boolean tells(Instant instant) {
        return rules.getOffset(instant).equals(id.getRules().getOffset(instant))
                && instant.atZone(id).toLocalDateTime().atZone(id).toInstant().equals(instant);
    }

    public VTimeZone component() {
        List<Observance> observances = changes.isEmpty()
                ? List.of(new Standard(forGood()))
                : changes.stream().map(this::observance).toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(id.getId()))), new ComponentList<>(observances));
    }

    private PropertyList forGood() {
        ZoneOffset offset = rules.getOffset(FOR_GOOD);
        return new PropertyList(
                List.of(name(false), new TzOffsetFrom(offset), new TzOffsetTo(offset), new DtStart<>(EPOCH)));
    }

    private Observance observance(YearlyChange change) {
        var properties = new PropertyList(List.of(name(change.daylight()), new TzOffsetFrom(change.before()),
                new TzOffsetTo(change.after()), new DtStart<>(change.first()), new RRule<>(change.rule())));
        return change.daylight() ? new Daylight(properties) : new Standard(properties);
    }

    private Property name(boolean daylight) {
        String name = TimeZone.getTimeZone(id).getDisplayName(daylight, TimeZone.SHORT, Locale.ENGLISH);
        return new TzName(name);
    }
}
