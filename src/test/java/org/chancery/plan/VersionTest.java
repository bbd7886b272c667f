package org.chancery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.cli.Chancery;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class VersionTest {

    @Test
    void theProgramSaysTheVersionThatTheBuildGivesIt() throws Exception {
        var built = Pattern.compile("<artifactId>chancery</artifactId>\\s*<version>(.+?)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));

        assertThat(built.find()).isTrue();
        assertThat(Chancery.class.getAnnotation(Command.class).version()).containsExactly("Chancery " + built.group(1));
    }
}
