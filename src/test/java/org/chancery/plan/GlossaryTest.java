package org.chancery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The glossary names the nouns of the lower rooms: all of them, and none that is gone.
class GlossaryTest {

    private static final Pattern LINE = Pattern.compile("^- \\*\\*(\\w+)\\*\\*: .+", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"time", "document", "agenda", "history"})
    void everyNounOfTheRoomHasItsLine(String room) throws IOException {
        assertThat(nouns(room)).isNotEmpty().isEqualTo(lines(room));
    }

    @Test
    void noNounIsExplainedTwice() throws IOException {
        assertThat(LINE.matcher(Files.readString(Path.of("src/docs/glossary.md"))).results().map(line -> line.group(1)))
                .doesNotHaveDuplicates();
    }

    private static Set<String> nouns(String room) throws IOException {
        var folder = Path.of("src/main/java/org/chancery").resolve(room);
        try (var files = Files.walk(folder)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            var nouns = new TreeSet<String>();
            for (var source : sources) {
                var name = source.getFileName().toString().replace(".java", "");
                if (Pattern.compile("^public .*\\b" + name + "\\b", Pattern.MULTILINE).matcher(Files.readString(source))
                        .find()) {
                    nouns.add(name);
                }
            }
            return nouns;
        }
    }

    private static Set<String> lines(String room) throws IOException {
        var sections = List.of(Files.readString(Path.of("src/docs/glossary.md")).split("(?m)^## ")).stream()
                .collect(Collectors.toMap(section -> section.lines().findFirst().orElse(""), Function.identity()));
        return LINE.matcher(sections.getOrDefault(room, "")).results().map((MatchResult line) -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
