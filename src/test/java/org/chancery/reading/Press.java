package org.chancery.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.document.Paragraph.Kind;

/// Ways to put a paper into a file.
enum Press {

    /// One line for each paragraph.
    TEXT("txt") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            Files.writeString(file, text(paper, 100_000));
        }
    },
    /// Lines broken at 72 characters.
    WRAPPED_TEXT("txt") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            Files.writeString(file, text(paper, 72));
        }
    },
    PDF("pdf") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            PdfPress.print(paper, file, false);
        }
    },
    JUSTIFIED_PDF("pdf") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            PdfPress.print(paper, file, true);
        }
    },
    /// Numbers and bullets typed as text.
    TYPED_WORD("docx") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            new WordPress(false).print(paper, file);
        }
    },
    /// Numbers and bullets made by Word.
    NUMBERED_WORD("docx") {
        @Override
        void print(Paper paper, Path file) throws IOException {
            new WordPress(true).print(paper, file);
        }
    };

    private final String extension;

    Press(String extension) {
        this.extension = extension;
    }

    abstract void print(Paper paper, Path file) throws IOException;

    Path print(Paper paper, String name, Path folder) throws IOException {
        Path file = folder.resolve(name + "-" + name() + "." + extension);
        print(paper, file);
        return file;
    }

    static String label(Paper.Part part) {
        if (part.kind() == Kind.NUMBERED)
            return part.label() + ".";
        if (part.kind() != Kind.ITEM)
            return "";
        return part.label().isEmpty() ? "-" : "(" + part.label() + ")";
    }

    private static String text(Paper paper, int width) {
        var text = new StringBuilder();
        for (Paper.Part part : paper.parts()) {
            String label = label(part);
            String indent = " ".repeat(label.isEmpty() ? 0 : label.length() + 1);
            text.append(label.isEmpty() ? "" : label + " ");
            text.append(String.join("\n" + indent,
                    Wrapping.lines(part.text(), width - indent.length(), String::length).stream()
                            .map(l -> String.join(" ", l)).toList()));
            text.append("\n\n");
        }
        return text.toString();
    }
}
