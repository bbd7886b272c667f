package org.chancery.reading.word;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.chancery.reading.layout.Block;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.limits.Exceeded;
import org.chancery.reading.limits.Limit;

/// The text of a Word file, block by block: its body, then its footnotes and endnotes.
///
/// @param title from the file's own properties; empty if it has none
public record WordText(List<Block> blocks, String title) {

    /// Relationship types end alike in the two dialects of the format; only their beginnings differ.
    private static final List<String> DIALECTS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(Limit.UNPACKED.most());
        ZipSecureFile.setMaxFileCount(1_000);
    }

    /// Reads one part.
    private interface Reader<T> {
        T read(Xml xml) throws XMLStreamException;
    }

    /// @throws IOException for a file that is damaged
    public static WordText of(File file, Budget budget) throws IOException {
        budget.look();
        try (OPCPackage zip = OPCPackage.open(file, PackageAccess.READ)) {
            PackagePart main = mainPart(zip).orElseThrow(() -> new IOException("no main part"));
            Styles styles = part(main, "styles", budget, Styles::parse).orElseGet(Styles::none);
            Numbering numbering = part(main, "numbering", budget, Numbering::parse).orElseGet(Numbering::none);
            List<Typed> typed = new ArrayList<>(read(main, budget, xml -> new BodyParser(xml).parsePart()));
            for (String notes : List.of("footnotes", "endnotes")) {
                typed.addAll(part(main, notes, budget, xml -> new BodyParser(xml).parsePart()).orElse(List.of()));
            }
            return new WordText(new WordBlocks(styles, numbering).of(typed),
                    zip.getPackageProperties().getTitleProperty().orElse(""));
        } catch (OpenXML4JException | XMLStreamException e) {
            if (isBomb(e))
                throw new Exceeded(Limit.UNPACKED);
            throw new IOException(e);
        }
    }

    /// The library that unpacks says so only in words.
    private static boolean isBomb(Throwable e) {
        return String.valueOf(e.getMessage()).contains("Zip bomb") || e.getCause() != null && isBomb(e.getCause());
    }

    private static Optional<PackagePart> mainPart(OPCPackage zip) {
        return DIALECTS.stream().map(d -> zip.getRelationshipsByType(d + "officeDocument"))
                .flatMap(r -> StreamSupport.stream(r.spliterator(), false))
                .map(zip::getPart).filter(Objects::nonNull).findFirst();
    }

    private static <T> Optional<T> part(PackagePart main, String type, Budget budget, Reader<T> reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        for (String dialect : DIALECTS) {
            for (PackageRelationship relationship : main.getRelationshipsByType(dialect + type)) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part != null)
                    return Optional.of(read(part, budget, reader));
            }
        }
        return Optional.empty();
    }

    private static <T> T read(PackagePart part, Budget budget, Reader<T> reader)
            throws IOException, XMLStreamException {
        try (InputStream stream = part.getInputStream()) {
            return reader.read(new Xml(stream, budget));
        }
    }
}
