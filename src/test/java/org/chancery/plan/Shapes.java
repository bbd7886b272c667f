package org.chancery.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about names and sizes, read from the sources.
final class Shapes {

    private static final Set<String> EMPTY_WORDS = Set.of("Util", "Utils", "Helper", "Helpers", "Manager", "Impl",
            "Data",
            "Info", "Common", "Service");
    private static final Set<String> EMPTY_ROOMS = Set.of("common", "util", "utils", "core", "domain", "model",
            "models",
            "service", "services", "impl", "helper", "helpers", "misc", "base");
    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 80;
    private static final int ENOUGH_FILES = 20;
    private static final int LARGEST_PACKAGE = 15;

    private Shapes() {}

    static List<String> namesThatSaySomething(House house) {
        var types = house.files().stream().filter(file -> words(file.name()).anyMatch(EMPTY_WORDS::contains))
                .map(file -> file.file() + " is named by an empty word");
        var packages = house.files().stream().map(House.Source::file)
                .filter(file -> folders(house, file).anyMatch(EMPTY_ROOMS::contains))
                .map(file -> file + " is in a package named by an empty word");
        return Stream.concat(types, packages).toList();
    }

    static List<String> nullMarked(House house) {
        var marked = house.files().stream().filter(file -> file.name().equals("package-info.java"))
                .filter(file -> file.lines().stream().anyMatch("@NullMarked"::equals))
                .map(file -> file.file().getParent())
                .collect(Collectors.toSet());
        return house.files().stream().map(House.Source::file).filter(file -> !marked.contains(file.getParent()))
                .map(file -> file + " is in a package that is not @NullMarked").toList();
    }

    static List<String> shortFiles(House house) {
        return house.files().stream().filter(file -> file.lines().size() > LONGEST_FILE)
                .map(file -> file.file() + " has " + file.lines().size() + " lines").toList();
    }

    static List<String> shortFilesOnTheWhole(House house) {
        var sizes = house.files().stream().filter(file -> !file.name().equals("package-info.java"))
                .map(file -> file.lines().size()).sorted().toList();
        return sizes.size() < ENOUGH_FILES || sizes.get(sizes.size() / 2) < MEDIAN_FILE
                ? List.of()
                : List.of("half of the files in " + house.sources() + " have " + sizes.get(sizes.size() / 2)
                        + " lines or more");
    }

    static List<String> smallPackages(House house) {
        return house.folders().stream().filter(folder -> types(house, folder) > LARGEST_PACKAGE)
                .map(folder -> folder + " holds " + types(house, folder) + " files").toList();
    }

    private static long types(House house, Path folder) {
        return house.files().stream().filter(file -> file.file().getParent().equals(folder))
                .filter(file -> !file.name().equals("package-info.java")).count();
    }

    private static Stream<String> words(String fileName) {
        return Stream.of(fileName.replace(".java", "").split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    }

    private static Stream<String> folders(House house, Path file) {
        var inside = house.sources().relativize(file);
        return Stream.iterate(0, i -> i + 1).limit(inside.getNameCount() - 1L).map(i -> inside.getName(i).toString());
    }
}
