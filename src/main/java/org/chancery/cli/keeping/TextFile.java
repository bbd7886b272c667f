package org.chancery.cli.keeping;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small text file that an officer edited.
final class TextFile {

    private static final long LARGEST = 1_000_000;

    private TextFile() {}

    /// @throws Refused if it is no such file
    static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST)
                throw new Refused(file.getFileName() + " is too large to be such a text.");
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refused(file.getFileName() + " is no text in UTF-8.");
        } catch (IOException e) {
            throw new Refused(file.getFileName() + " cannot be read.");
        }
    }

    /// Its name without what stands after the last dot.
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
