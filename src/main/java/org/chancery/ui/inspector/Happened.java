package org.chancery.ui.inspector;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.ui.kit.Typography;

/// A line of an entry's history: "16 Oct · date: December 2024 → 4–6 Dec 2024".
final class Happened {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Happened() {}

    static Node line(Step step) {
        return Typography.wrapped(Typography.plain(words(step)));
    }

    static String words(Step step) {
        String change = switch (step.field()) {
            case "added", "deleted", "brought back", "exported" ->
                (step.field() + " " + step.after().orElse("")).strip();
            default -> step.field() + ": " + step.before().orElse("none") + " → " + step.after().orElse("none");
        };
        return DAY.format(step.at()) + " · " + change;
    }
}
