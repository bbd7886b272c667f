package org.chancery.icalendar.particular;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.property.StatusBuilder;
import org.chancery.icalendar.property.TranspBuilder;

/// X-MICROSOFT-CDO-BUSYSTATUS: TRANSP and STATUS in the one word that Outlook asks for before it looks at either.
public final class BusyStatusBuilder {

    private BusyStatusBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", status(event)));
    }

    private static String status(Event event) {
        if (TranspBuilder.build(event).filter(ImmutableTransp.TRANSPARENT::equals).isPresent())
            return "FREE";
        boolean tentative = StatusBuilder.build(event).filter(ImmutableStatus.VEVENT_TENTATIVE::equals).isPresent();
        return tentative ? "TENTATIVE" : "BUSY";
    }
}
