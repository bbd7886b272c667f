package org.chancery.cli.keeping;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.time.text.PlainText.BadLine;

/// A change that cannot be made, with the reason; nothing was changed.
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentences;

    public Refused(String sentences) {
        super(sentences);
        this.sentences = sentences;
    }

    /// Refuses a text of which some lines cannot be understood, and names them.
    static void unlessEmpty(List<BadLine> refused) {
        if (!refused.isEmpty())
            throw new Refused(refused.stream().map(BadLine::toString).collect(Collectors.joining("\n"))
                    + "\nNothing was changed.");
    }

    /// One sentence, or one for each line that is refused.
    public String sentences() {
        return sentences;
    }
}
