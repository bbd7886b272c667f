package org.chancery.icalendar.file;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.particular.BusyStatusBuilder;
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
import org.chancery.icalendar.particular.RelatedToBuilder;
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
    private static final Map<Profile, List<Function<Event, Optional<Property>>>> BY_PROFILE = Arrays
            .stream(Profile.values())
            .collect(Collectors.toMap(Function.identity(), EventBuilder::properties));

    private EventBuilder() {}

    private static List<Function<Event, Optional<Property>>> properties(Profile profile) {
        var properties = new ArrayList<>(PROPERTIES);
        if (profile.hasBusyStatus())
            properties.add(BusyStatusBuilder::build);
        if (profile.keepsRelations())
            properties.add(RelatedToBuilder::build);
        return List.copyOf(properties);
    }

    /// Alarms come last: a calendar has been seen to ignore what follows one.
    static VEvent build(Event event, ZoneId officer, Profile profile) {
        List<Property> properties = BY_PROFILE.getOrDefault(profile, PROPERTIES)
                .stream()
                .flatMap(b -> b.apply(event).stream())
                .toList();
        return new VEvent(new PropertyList(properties),
                new ComponentList<>(AlarmsBuilder.build(event, officer, profile)));
    }
}
