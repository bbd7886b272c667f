package org.chancery.plan;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about what code may do, wherever it stands.
final class Habits {

    private static final int PARAMETERS = 5;

    private static final Pattern SOCKETS = Pattern
            .compile("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*|java\\.rmi\\..*|javafx\\.scene\\.web\\..*");

    private static final Pattern THREADS = Pattern
            .compile("java\\.util\\.concurrent\\.(Executor.*|.*Executor|.*ExecutorService"
                    + "|CompletableFuture|CompletionStage|ForkJoin.*|Future.*|StructuredTaskScope.*)|java\\.util\\.Timer.*"
                    + "|javafx\\.concurrent\\..*|java\\.lang\\.Thread\\$Builder.*");

    private static final Set<String> THREAD_CALLS = Set.of("java.lang.Thread.<init>", "java.lang.Thread.start",
            "java.lang.Thread.startVirtualThread", "java.lang.Thread.ofVirtual", "java.lang.Thread.ofPlatform",
            "java.lang.Thread.sleep", "java.lang.Thread.join", "javafx.application.Platform.runLater");

    private Habits() {}

    /// Only the commands, which are where the program is started, may ask the machine for the time.
    static List<String> noClockInside(House house) {
        return calls(house).filter(call -> !Set.of("", "cli").contains(house.roomOf(call.getOriginOwner())))
                .filter(call -> readsTheClock(call.getTarget())).map(JavaCodeUnitAccess::getDescription).toList();
    }

    static List<String> noSockets(House house) {
        return Stream.concat(
                dependencies(house).filter(step -> SOCKETS.matcher(step.getTargetClass().getName()).matches())
                        .map(Dependency::getDescription),
                calls(house).filter(call -> call.getTargetOwner().isEquivalentTo(java.net.URL.class))
                        .filter(call -> call.getName().startsWith("open")).map(JavaCodeUnitAccess::getDescription))
                .toList();
    }

    static List<String> oneHandForThreads(House house) {
        Predicate<JavaClass> ours = type -> house.roomOf(type).equals("ui") && !isFxBackground(type);
        return Stream
                .concat(dependencies(house).filter(step -> ours.test(step.getOriginClass()))
                        .filter(step -> THREADS.matcher(step.getTargetClass().getName()).matches())
                        .map(Dependency::getDescription),
                        calls(house).filter(call -> ours.test(call.getOriginOwner()))
                                .filter(call -> THREAD_CALLS.contains(nameOf(call.getTarget())))
                                .map(JavaCodeUnitAccess::getDescription))
                .toList();
    }

    static List<String> modelsWithoutNodes(House house) {
        return dependencies(house).filter(step -> house.roomOf(step.getOriginClass()).equals("ui"))
                .filter(step -> topLevel(step.getOriginClass()).getSimpleName().endsWith("Model"))
                .filter(step -> step.getTargetClass().getPackageName().matches("javafx\\.(scene|stage)(\\..*)?"))
                .map(Dependency::getDescription).toList();
    }

    static List<String> smallConstructors(House house) {
        return house.classes().stream().filter(type -> !type.isRecord() && !type.isEnum())
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .flatMap(type -> type.getConstructors().stream()).filter(each -> parameters(each) > PARAMETERS)
                .map(each -> each.getFullName() + " has " + parameters(each) + " parameters").toList();
    }

    private static int parameters(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().size() - (constructor.getOwner().isInnerClass() ? 1 : 0);
    }

    private static boolean readsTheClock(CodeUnitAccessTarget target) {
        var name = nameOf(target);
        var handed = target.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return name.matches("java\\.time\\..*\\.now") && !handed || name.startsWith("java.time.Clock.system")
                || name.equals("java.lang.System.currentTimeMillis") || name.equals("java.util.Calendar.getInstance")
                || name.equals("java.util.Date.<init>") && target.getRawParameterTypes().isEmpty();
    }

    private static String nameOf(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean isFxBackground(JavaClass type) {
        return topLevel(type).getName().endsWith(".ui.kit.FxBackground");
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Habits::topLevel).orElse(type);
    }

    private static Stream<Dependency> dependencies(House house) {
        return house.classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(House house) {
        return house.classes().stream().flatMap(type -> Stream.concat(type.getCodeUnitCallsFromSelf().stream(),
                type.getCodeUnitReferencesFromSelf().stream()));
    }
}
