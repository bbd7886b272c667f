package org.chancery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The house is built as planned, and each rule of the plan is seen to reject what it is there to reject.
class PlanTest {

    private static final House OURS = House.ours();

    @TempDir
    static Path texts;

    static Stream<Rule> rules() throws IOException {
        return Stream.of(
                new Rule("a room knows only the rooms in its row of the plan", Walls::rooms, House.crooked("upward")),
                new Rule("a library is used only in the room that is its door", Walls::doors,
                        House.crooked("sidedoor")),
                new Rule("every package is on the plan", Walls::onThePlan, House.crooked("unplanned")),
                new Rule("no two packages know each other", Walls::noCycles, House.crooked("circular")),
                new Rule("only the window knows a screen, and no screen knows the window", Walls::screens,
                        House.crooked("tangled")),
                new Rule("the time is handed in", Habits::noClockInside, House.crooked("hasty")),
                new Rule("nothing opens a connection", Habits::noSockets, House.crooked("talking")),
                new Rule("in the ui, one class touches threads", Habits::oneHandForThreads, House.crooked("racing")),
                new Rule("the model of a screen knows no node", Habits::modelsWithoutNodes, House.crooked("drawing")),
                new Rule("a constructor has at most five parameters", Habits::smallConstructors,
                        House.crooked("greedy")),
                new Rule("a name says something", Shapes::namesThatSaySomething, House.crooked("vague")),
                new Rule("every package is null-marked", Shapes::nullMarked, House.crooked("unmarked")),
                new Rule("a file has at most 300 lines", Shapes::shortFiles, longFile()),
                new Rule("half of the files have fewer than 80 lines", Shapes::shortFilesOnTheWhole, longFiles()),
                new Rule("a package has at most 15 files", Shapes::smallPackages, largePackage()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(Rule rule) {
        assertThat(rule.objections().apply(OURS)).as(rule.sentence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleRejectsWhatIsCrookedAndNothingElse(Rule rule) {
        var objections = String.join("\n", rule.objections().apply(rule.crooked()));
        assertThat(namesOf(rule.crooked(), "Crooked")).as("crooked files of the fixture").isNotEmpty()
                .allSatisfy(name -> assertThat(objections).contains(name));
        assertThat(namesOf(rule.crooked(), "Straight"))
                .allSatisfy(name -> assertThat(objections).doesNotContain(name + ".java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/java", "src/bench/java"})
    void whatTestsAndMeasuresIsShortAsWell(String sources) {
        assertThat(Shapes.shortFiles(House.ofTexts(Path.of(sources)))).isEmpty();
    }

    @Test
    void everyRoomOnThePlanStands() {
        assertThat(Plan.ROOMS).allSatisfy(room -> assertThat(OURS.sources().resolve(room.name())).isDirectory());
    }

    private static List<String> namesOf(House house, String beginning) {
        return house.files().stream().map(House.Source::name).map(name -> name.replace(".java", ""))
                .filter(name -> name.startsWith(beginning)).toList();
    }

    private static House longFile() throws IOException {
        var folder = texts.resolve("long");
        write(folder.resolve("Crooked.java"), 301);
        write(folder.resolve("Straight.java"), 300);
        return House.ofTexts(folder);
    }

    private static House longFiles() throws IOException {
        return crookedFolder("whole", 30, 80);
    }

    private static House largePackage() throws IOException {
        return crookedFolder("large", 16, 1);
    }

    private static House crookedFolder(String name, int files, int lines) throws IOException {
        var folder = texts.resolve(name).resolve("Crooked");
        write(folder.resolve("Crooked.java"), lines);
        for (int i = 1; i < files; i++) {
            write(folder.resolve("Type" + i + ".java"), lines);
        }
        return House.ofTexts(folder);
    }

    private static void write(Path file, int lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "// a line\n".repeat(lines));
    }
}
