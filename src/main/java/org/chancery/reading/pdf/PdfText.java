package org.chancery.reading.pdf;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.chancery.reading.lines.Line;
import org.chancery.reading.limits.Budget;

/// The text of a PDF, line by line.
///
/// @param drawn whether there is anything on the pages, text or not
/// @param title from the file's own metadata; empty if it has none
public record PdfText(List<Line> lines, int pages, boolean drawn, String title) {

    static {
        FontMappers.set(new OneFont());
    }

    /// @throws IOException for a file that is damaged or needs a password
    public static PdfText of(File file, Budget budget) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PageStripper(budget);
            List<Printed> printed = stripper.lines(document);
            String title = Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
            return new PdfText(PdfLines.of(printed), stripper.pages(), stripper.drawn(), title);
        }
    }
}
