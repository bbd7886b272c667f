package org.chancery.icalendar.reading.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneNamesTest {

    @ParameterizedTest
    @CsvSource({"Africa/Nairobi,Africa/Nairobi", "africa/nairobi,Africa/Nairobi", "America/New York,America/New_York",
            "E. Africa Standard Time,Africa/Nairobi", "W. Europe Standard Time,Europe/Berlin",
            "e. africa standard time,Africa/Nairobi", "/example.org/20050126_1/Europe/London,Europe/London",
            "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Ushuaia,America/Argentina/Ushuaia",
            "(UTC+03:00) Nairobi,+03:00", "GMT-0530,-05:30", "UTC+3,+03:00", "US/Eastern,US/Eastern", "UTC,UTC"})
    void aNameMeansTheZoneThatItsMakerMeant(String name, String zone) {
        assertThat(ZoneNames.zone(name)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Customized Time Zone", "UTC+99", "Lake/Shore"})
    void aNameOfTheFilesOwnMeansNothingByItself(String name) {
        assertThat(ZoneNames.zone(name)).isEmpty();
    }

    @Test
    void everyNameOfWindowsMeansAZoneThatExists() throws IOException {
        List<String> names = Files.readAllLines(Path.of("resources/vocabulary/windows-zones.txt"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = ")[0])
                .toList();
        assertThat(names).hasSizeGreaterThan(130).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(ZoneNames.zone(name)).as(name).isPresent());
    }
}
