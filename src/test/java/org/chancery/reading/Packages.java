package org.chancery.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Zip packages made entry by entry, Word files among them.
final class Packages {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATIONSHIP = "<Relationship Id=\"%1$s\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%1$s\" Target=\"%2$s\"/>";
    private static final String PART = "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">%2$s</w:%1$s>";

    private Packages() {}

    /// @param entries names and contents in turn
    static void zip(Path file, String... entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// A Word file with this body.
    static Path word(Path file, String body) throws IOException {
        return word(file, body, "", "", "");
    }

    /// A Word file with this body, these styles, lists and footnotes, all in the format's own XML.
    static Path word(Path file, String body, String styles, String lists, String footnotes) throws IOException {
        zip(file, "[Content_Types].xml", TYPES, "_rels/.rels",
                RELATIONSHIPS.formatted(RELATIONSHIP.formatted("officeDocument", "word/document.xml")),
                "word/_rels/document.xml.rels",
                RELATIONSHIPS.formatted(RELATIONSHIP.formatted("styles", "styles.xml")
                        + RELATIONSHIP.formatted("numbering", "numbering.xml")
                        + RELATIONSHIP.formatted("footnotes", "footnotes.xml")),
                "word/document.xml", PART.formatted("document", "<w:body>" + body + "</w:body>"), "word/styles.xml",
                PART.formatted("styles", styles),
                "word/numbering.xml", PART.formatted("numbering", lists), "word/footnotes.xml",
                PART.formatted("footnotes", footnotes));
        return file;
    }
}
