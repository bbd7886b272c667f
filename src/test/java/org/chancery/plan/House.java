package org.chancery.plan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Something to judge by the plan: the program itself, or a crooked fixture built to be rejected.
///
/// @param root    the package in which the rooms are
/// @param sources the folder of the root package
/// @param classes the compiled classes below the root
record House(String root, Path sources, JavaClasses classes) {

    /// A source file with its lines.
    record Source(Path file, List<String> lines) {

        String name() {
            return file.getFileName().toString();
        }
    }

    static House ours() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.chancery");
        return new House("org.chancery", Path.of("src/main/java/org/chancery"), classes);
    }

    /// The fixture in a package below `crooked`, which stands for the root of a house of its own.
    static House crooked(String name) {
        var root = "org.chancery.plan.crooked." + name;
        var sources = Path.of("src/test/java").resolve(root.replace('.', '/'));
        return new House(root, sources, new ClassFileImporter().importPackages(root));
    }

    /// A fixture of texts alone.
    static House ofTexts(Path sources) {
        return new House("texts", sources, new ClassFileImporter().importClasses(List.of()));
    }

    /// The room that a class of this house is in; empty for the root package.
    String roomOf(JavaClass type) {
        return roomOf(type.getPackageName());
    }

    String roomOf(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1).split("\\.")[0];
    }

    boolean holds(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /// The package below the root of a folder or a class, such as `ui.kit`.
    String below(JavaClass type) {
        return type.getPackageName().equals(root) ? "" : type.getPackageName().substring(root.length() + 1);
    }

    List<Source> files() {
        return walk(file -> file.toString().endsWith(".java")).stream().map(House::read).toList();
    }

    /// The folders that hold sources.
    List<Path> folders() {
        return walk(file -> file.toString().endsWith(".java")).stream().map(Path::getParent).distinct().toList();
    }

    private List<Path> walk(Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(wanted).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
