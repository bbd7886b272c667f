package org.chancery.ui.kit;

import java.util.Optional;

/// A sentence about what just happened, with the one thing a person may want to do next: undo it, or copy the details.
public record Notice(boolean good, String sentence, Optional<Next> next) {

    /// @param label of the link: "Undo"
    public record Next(String label, Runnable act) {}

    public static Notice done(String sentence) {
        return new Notice(true, sentence, Optional.empty());
    }

    public static Notice done(String sentence, String label, Runnable act) {
        return new Notice(true, sentence, Optional.of(new Next(label, act)));
    }

    /// What went wrong, with its details to copy.
    public static Notice of(Trouble trouble) {
        return trouble(trouble.sentence(), "Copy details", trouble::copyDetails);
    }

    /// Why something was not done.
    public static Notice refused(String sentence) {
        return new Notice(false, sentence, Optional.empty());
    }

    public static Notice trouble(String sentence, String label, Runnable act) {
        return new Notice(false, sentence, Optional.of(new Next(label, act)));
    }
}
