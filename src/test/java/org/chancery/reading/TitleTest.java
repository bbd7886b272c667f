package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Report on the lamps of the north\\n\\nThe lamps shine. | Report on the lamps of the north
            HB/31/L.1\\n3 May 2031\\n\\nState of the northern lamps\\n\\nThey shine. | State of the northern lamps
            The lamps of the north shine on, and nobody minds. | The lamps of the north shine on, and nobody minds.
            9 May | x.txt
            """)
    void aTextIsCalledByItsFirstHeadingThatSaysSomething(String text, String title) throws IOException {
        assertThat(Papers.read(Files.writeString(folder.resolve("x.txt"), text.replace("\\n", "\n"))).title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Microsoft Word - lamps_final_2.docx | Summary of gathering 73 of the Keepers
            Invitation to another party altogether | Summary of gathering 73 of the Keepers
            GATHERING 73 of the Keepers | GATHERING 73 of the Keepers
            """)
    void whatTheFileSaysAboutItselfCountsOnlyIfThePageBearsItOut(String own, String title) throws IOException {
        Path printed = Press.PDF.print(Paper.random(1), "paper", folder);
        Path file = folder.resolve("titled.pdf");
        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            document.getDocumentInformation().setTitle(own);
            document.save(file.toFile());
        }
        assertThat(Papers.read(file).title()).isEqualTo(title);
    }
}
