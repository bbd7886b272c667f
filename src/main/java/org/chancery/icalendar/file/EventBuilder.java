package org.chancery.icalendar.file;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.property.CategoriesBuilder;
import org.chancery.icalendar.property.ClassBuilder;
import org.chancery.icalendar.property.CreatedBuilder;
import org.chancery.icalendar.property.DateBuilder;
import org.chancery.icalendar.property.DescriptionBuilder;
import org.chancery.icalendar.property.DtEndBuilder;
import org.chancery.icalendar.property.DtStampBuilder;
import org.chancery.icalendar.property.DtStartBuilder;
import org.chancery.icalendar.property.LastModifiedBuilder;
import org.chancery.icalendar.property.LocationBuilder;
import org.chancery.icalendar.property.SequenceBuilder;
import org.chancery.icalendar.property.StatusBuilder;
import org.chancery.icalendar.property.SummaryBuilder;
import org.chancery.icalendar.property.TranspBuilder;
import org.chancery.icalendar.property.UidBuilder;

/// VEVENT: this list is the table of what a calendar is told about an entry, in the order in which it is written.
///
/// There is no METHOD and no ORGANIZER: they make a file an invitation, which several calendars refuse or want answered.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1">RFC 5545, 3.6.1</a>
final class EventBuilder {

    private static final List<Function<Event, Optional<Property>>> PROPERTIES = List.of(
            UidBuilder::build,
            SequenceBuilder::build,
            DtStampBuilder::build,
            CreatedBuilder::build,
            LastModifiedBuilder::build,
            DtStartBuilder::build,
            DtEndBuilder::build,
            DateBuilder::build,
            SummaryBuilder::build,
            LocationBuilder::build,
            DescriptionBuilder::build,
            CategoriesBuilder::build,
            ClassBuilder::build,
            StatusBuilder::build,
            TranspBuilder::build);

    private EventBuilder() {}

    /// Alarms come last: a calendar has been seen to ignore what follows one.
    static VEvent build(Event event, ZoneId officer) {
        List<Property> properties = PROPERTIES.stream().flatMap(b -> b.apply(event).stream()).toList();
        return new VEvent(new PropertyList(properties), new ComponentList<>(AlarmsBuilder.build(event, officer)));
    }
}
