package org.chancery.plan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about who may know whom.
final class Walls {

    private static final Set<String> WINDOW = Set.of("", "shell");

    private Walls() {}

    static List<String> rooms(House house) {
        return across(house).filter(step -> house.holds(step.getTargetClass()))
                .filter(step -> Plan.room(house.roomOf(step.getOriginClass()))
                        .filter(room -> !Plan.mayKnow(room, house.roomOf(step.getTargetClass()))).isPresent())
                .map(Dependency::getDescription).toList();
    }

    static List<String> doors(House house) {
        return across(house).filter(step -> !house.holds(step.getTargetClass()))
                .filter(step -> Plan.room(house.roomOf(step.getOriginClass()))
                        .filter(room -> !Plan.mayUse(room, step.getTargetClass().getPackageName())).isPresent())
                .map(Dependency::getDescription).toList();
    }

    static List<String> onThePlan(House house) {
        return house.files().stream().map(House.Source::file)
                .filter(file -> Plan.room(firstFolder(house, file)).isEmpty())
                .map(file -> file + " is in a room that is not on the plan").toList();
    }

    static List<String> noCycles(House house) {
        var report = slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true)
                .evaluate(house.classes()).getFailureReport();
        return report.getDetails();
    }

    /// A screen is a part of the ui with a class called `…Screen`. Only the window and what starts it may know one, and nobody in the ui
    /// may know them.
    static List<String> screens(House house) {
        var closed = house.classes()
                .stream()
                .filter(type -> house.roomOf(type).equals("ui") && type.getSimpleName().endsWith("Screen"))
                .map(type -> partOfUi(house, type))
                .collect(Collectors.toCollection(() -> new HashSet<>(WINDOW)));
        return across(house).filter(step -> house.holds(step.getTargetClass()))
                .filter(step -> house.roomOf(step.getOriginClass()).equals("ui"))
                .filter(step -> house.roomOf(step.getTargetClass()).equals("ui"))
                .filter(step -> !WINDOW.contains(partOfUi(house, step.getOriginClass())))
                .filter(step -> closed.contains(partOfUi(house, step.getTargetClass())))
                .filter(step -> !partOfUi(house, step.getOriginClass()).equals(partOfUi(house, step.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();
    }

    private static String partOfUi(House house, JavaClass type) {
        var folders = house.below(type).split("\\.");
        return folders.length > 1 ? folders[1] : "";
    }

    private static Stream<Dependency> across(House house) {
        return house.classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(step -> !step.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(step -> !step.getTargetClass().isArray());
    }

    private static String firstFolder(House house, Path file) {
        var inside = house.sources().relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages, each by itself";
            }
        };
    }
}
