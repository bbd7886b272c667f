package org.chancery.desk.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// Writes a file so that whoever reads it sees all of the old one or all of the new one, also after the power fails.
///
/// The file is for other programs: a new one has the modes that any program of this person gives a file, one that is replaced keeps its own.
public final class WholeFile {

    /// What goes into the file.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// @throws WritingTrouble if it cannot be written; what was there is unchanged
    public static void write(Path file, Content content) {
        try {
            replace(place(file), content);
        } catch (IOException e) {
            throw new WritingTrouble(file + " could not be written: " + reason(e) + ". What was there is unchanged.",
                    e);
        }
    }

    /// Where the file really lies; behind a link the link stays.
    private static Path place(Path file) throws IOException {
        Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(place))
            throw new WritingTrouble(file + " is a folder. Choose a name for a file in it; nothing was written.");
        if (place.getParent() == null || !Files.isDirectory(place.getParent()))
            throw new WritingTrouble("The folder " + place.getParent() + " does not exist. Nothing was written.");
        if (Files.exists(place) && !Files.isWritable(place))
            throw new WritingTrouble(file + " is write-protected and was left as it is.");
        return place;
    }

    private static void replace(Path place, Content content) throws IOException {
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            if (knowsModes(place) && Files.exists(place))
                takeModes(place, part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        keepFolder(place);
    }

    /// A stick or a network folder may know modes and let nobody set them; there the two are the same already.
    private static void takeModes(Path from, Path to) throws IOException {
        var modes = Files.getPosixFilePermissions(from);
        if (!modes.equals(Files.getPosixFilePermissions(to)))
            Files.setPosixFilePermissions(to, modes);
    }

    /// The new name outlives a power failure only when the folder itself is on disk.
    private static void keepFolder(Path place) {
        try (var folder = FileChannel.open(place.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException refused) {
            // Windows and some network folders have no way to ask for that; the file is written all the same
        }
    }

    private static boolean knowsModes(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access is denied";
            case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), "the system refused it");
            default -> Objects.requireNonNullElse(e.getMessage(), "it was stopped");
        };
    }
}
