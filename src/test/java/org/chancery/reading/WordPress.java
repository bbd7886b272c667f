package org.chancery.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.chancery.document.Paragraph.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/// Types a paper in Word.
final class WordPress {

    private static final String XML = "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" %s</xml-fragment>";
    private static final String LEVEL = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";

    private final boolean automatic;
    private final XWPFDocument document = new XWPFDocument();
    private final XWPFNumbering numbering = document.createNumbering();
    private final BigInteger items;
    private final BigInteger numbers;
    private BigInteger list;
    private Kind last = Kind.TEXT;

    WordPress(boolean automatic) {
        this.automatic = automatic;
        this.numbers = numbering.addNum(define(0, LEVEL.formatted(0, "decimal", "%1.")));
        this.items = define(1, LEVEL.formatted(0, "bullet", "-") + LEVEL.formatted(1, "lowerLetter", "(%2)"));
        this.list = numbering.addNum(items);
        style("Heading1", "heading 1");
    }

    void print(Paper paper, Path file) throws IOException {
        paper.parts().forEach(this::type);
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        document.close();
    }

    private void type(Paper.Part part) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        if (part.kind() == Kind.HEADING) {
            paragraph.setStyle("Heading1");
        } else if (automatic) {
            number(paragraph, part);
        } else if (!Press.label(part).isEmpty()) {
            run.setText(Press.label(part));
            run.addTab();
        }
        int cut = part.text().length() / 2;
        run.setText(part.text().substring(0, cut));
        paragraph.createRun().setText(part.text().substring(cut));
        last = part.kind();
    }

    private void number(XWPFParagraph paragraph, Paper.Part part) {
        if (part.kind() == Kind.NUMBERED)
            paragraph.setNumID(numbers);
        if (part.kind() != Kind.ITEM)
            return;
        if (last != Kind.ITEM)
            list = restarted();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(part.level()));
    }

    private BigInteger restarted() {
        BigInteger fresh = numbering.addNum(items);
        CTNumLvl override = numbering.getNum(fresh).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ONE);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return fresh;
    }

    private BigInteger define(int id, String levels) {
        try {
            return numbering.addAbstractNum(new XWPFAbstractNum(
                    CTAbstractNum.Factory.parse(XML.formatted("w:abstractNumId=\"" + id + "\">" + levels))));
        } catch (XmlException e) {
            throw new AssertionError(e);
        }
    }

    private void style(String id, String name) {
        try {
            document.createStyles().addStyle(new XWPFStyle(CTStyle.Factory.parse(
                    XML.formatted("w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                            + "\"/><w:rPr><w:b/></w:rPr>"))));
        } catch (XmlException e) {
            throw new AssertionError(e);
        }
    }
}
