package org.chancery.plan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Rules about who may know whom.
final class Walls {

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

    /// A screen is a package of its own in the ui. It may use the kit, never another screen nor the window that holds them.
    static List<String> screens(House house) {
        return across(house).filter(step -> house.holds(step.getTargetClass()))
                .filter(step -> isScreen(house.below(step.getOriginClass())))
                .filter(step -> house.roomOf(step.getTargetClass()).equals("ui"))
                .filter(step -> !house.below(step.getTargetClass()).equals("ui.kit"))
                .filter(step -> !house.below(step.getOriginClass()).equals(house.below(step.getTargetClass())))
                .map(Dependency::getDescription).toList();
    }

    private static boolean isScreen(String below) {
        return below.startsWith("ui.") && !below.equals("ui.shell");
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
