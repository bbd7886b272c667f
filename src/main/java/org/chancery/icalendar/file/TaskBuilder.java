package org.chancery.icalendar.file;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.chancery.agenda.Deliverable;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.property.CategoriesBuilder;
import org.chancery.icalendar.property.ClassBuilder;
import org.chancery.icalendar.property.CreatedBuilder;
import org.chancery.icalendar.property.DateBuilder;
import org.chancery.icalendar.property.DescriptionBuilder;
import org.chancery.icalendar.property.DtStampBuilder;
import org.chancery.icalendar.property.LastModifiedBuilder;
import org.chancery.icalendar.particular.RelatedToBuilder;
import org.chancery.icalendar.property.SequenceBuilder;
import org.chancery.icalendar.property.SummaryBuilder;
import org.chancery.icalendar.property.UidBuilder;
import org.chancery.time.text.WhenText;

/// VTODO: a deadline among the tasks. DUE is the last day itself, as every task list takes it, and not the day after.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.2">RFC 5545, 3.6.2</a>
final class TaskBuilder {

    private static final List<Function<Event, Optional<Property>>> BEFORE = List.of(
            UidBuilder::build,
            SequenceBuilder::build,
            DtStampBuilder::build,
            CreatedBuilder::build,
            LastModifiedBuilder::build);
    private static final List<Function<Event, Optional<Property>>> AFTER = List.of(
            SummaryBuilder::build,
            DescriptionBuilder::build,
            CategoriesBuilder::build,
            ClassBuilder::build,
            RelatedToBuilder::build);

    private TaskBuilder() {}

    static VToDo build(Event event, Deliverable deliverable, ZoneId officer, Profile profile) {
        var properties = new ArrayList<Property>();
        BEFORE.forEach(b -> b.apply(event).ifPresent(properties::add));
        dates(event).forEach(properties::add);
        AFTER.forEach(b -> b.apply(event).ifPresent(properties::add));
        properties.add(status(deliverable.status()));
        return new VToDo(new PropertyList(properties), new ComponentList<>(alarms(event, officer, profile)));
    }

    private static Stream<Property> dates(Event event) {
        return switch (event.placement()) {
            case Placement.AllDay a when runs(event) -> Stream.of(new DtStart<>(a.first()), new Due<>(a.last()),
                    new XProperty(DateBuilder.NAME, WhenText.write(event.entry().when())));
            case Placement.AllDay a -> Stream.concat(Stream.of(new Due<>(a.last())), DateBuilder.build(event).stream());
            case Placement.LastDay l ->
                Stream.concat(Stream.of(new Due<>(l.last())), DateBuilder.build(event).stream());
            case Placement.Timed t when runs(event) -> Stream.concat(
                    Stream.of(new DtStart<>(time(t.start())), new Due<>(time(t.end()))),
                    DateBuilder.build(event).stream());
            case Placement.Timed t ->
                Stream.concat(Stream.of(new Due<>(time(t.start()))), DateBuilder.build(event).stream());
        };
    }

    /// Whether it has a start before it is due.
    private static boolean runs(Event event) {
        return switch (event.placement()) {
            case Placement.AllDay a -> a.first().isBefore(a.last());
            case Placement.LastDay l -> false;
            case Placement.Timed t -> t.endKnown();
        };
    }

    private static Temporal time(ZonedDateTime time) {
        return time.getZone() instanceof ZoneOffset ? time.toInstant() : time;
    }

    private static Status status(Deliverable.Status status) {
        return switch (status) {
            case EXPECTED, UNCONFIRMED -> ImmutableStatus.VTODO_NEEDS_ACTION;
            case PART_RECEIVED -> ImmutableStatus.VTODO_IN_PROCESS;
            case MET -> ImmutableStatus.VTODO_COMPLETED;
            case SUPERSEDED, DROPPED -> ImmutableStatus.VTODO_CANCELLED;
        };
    }

    private static List<VAlarm> alarms(Event event, ZoneId officer, Profile profile) {
        return runs(event)
                ? AlarmsBuilder.build(event, officer, profile)
                : AlarmsBuilder.beforeDue(event, officer, profile);
    }
}
