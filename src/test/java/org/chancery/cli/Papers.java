package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A short meeting summary of an invented working group, as Word and as text.
final class Papers {

    static final String DOCUMENTS_DUE = "by 20 April 2026";

    private static final List<String> LINES = List.of("Summary of the fourth meeting of the Working Group on Ports",
            "Tuesday, 3 March 2026, 10:00 – 13:00 East Africa Time", "Agenda item 1 – Preparations",
            "1. The Chair recalled that the third session of the Harbour Board would be held from 1 to 3 June 2026 in Nairobi.",
            "2. The Secretariat confirmed that all documents for the session would be available online "
                    + DOCUMENTS_DUE + ".",
            "3. The delegate of Norway informed that a briefing on dredging would take place on 18 March 2026 from 10 am to 12 am.",
            "4. The Secretariat expected the adoption of the port guidelines in September 2026.",
            "5. The report was circulated on 12 January 2026, in line with Resolution 3/4 and Decision 2025/6.");

    private Papers() {}

    static Path word(Path folder) throws IOException {
        Path file = folder.resolve("summary.docx");
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            for (String line : LINES)
                document.createParagraph().createRun().setText(line);
            document.write(out);
        }
        return file;
    }

    static Path text(Path folder) throws IOException {
        return Files.writeString(folder.resolve("summary.txt"), String.join("\n\n", LINES) + "\n");
    }
}
