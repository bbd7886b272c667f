package org.chancery.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files that are locked with a password, or of the kind that Office wrote in the last century.
final class Locks {

    private Locks() {}

    static void pdf(Path file) throws IOException {
        Path open = Files.createTempFile("open", ".pdf");
        Press.PDF.print(Paper.random(4), open);
        try (PDDocument document = Loader.loadPDF(open.toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }
        Files.delete(open);
    }

    static void word(Path file) throws IOException {
        compound(file, "EncryptionInfo", "EncryptedPackage");
    }

    static void oldWord(Path file) throws IOException {
        compound(file, "1Table", "WordDocument");
    }

    private static void compound(Path file, String... entries) throws IOException {
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            for (String entry : entries) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            }
            container.writeFilesystem(out);
        }
    }
}
