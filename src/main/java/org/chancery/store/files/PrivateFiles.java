package org.chancery.store.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may open: modes 0600 and 0700 where the system knows modes.
public final class PrivateFiles {

    private PrivateFiles() {}

    /// Makes an empty file, unless it is there.
    public static void create(Path file) throws IOException {
        try {
            Files.createFile(file, mode(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(file))
                throw e;
        }
    }

    /// Makes the folder and what is missing above it, unless it is there.
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
    }

    /// Why a file cannot be used, in a few words.
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access is denied";
            case FileAlreadyExistsException exists -> "something else lies in its place";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> "the disk refused";
        };
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix"))
            return new FileAttribute<?>[0];
        return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }
}
