package org.chancery.time.working;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A seat of the United Nations whose fixed holidays come with the program, to be checked and completed by the officer.
public enum DutyStation {
    NAIROBI, GENEVA, NEW_YORK, VIENNA;

    /// The list that comes with the program.
    public HolidayList holidays() {
        String path = "/holidays/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (InputStream in = Objects.requireNonNull(DutyStation.class.getResourceAsStream(path), path)) {
            return HolidayText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name()).list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The station in a time zone.
    public static Optional<DutyStation> in(ZoneId zone) {
        return Arrays.stream(values()).filter(station -> station.holidays().zone().equals(zone)).findFirst();
    }
}
