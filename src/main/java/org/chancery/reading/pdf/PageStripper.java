package org.chancery.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.limits.Limit;

/// Collects the lines of a PDF's pages, within a budget: a few bytes of PDF can ask for a thousand million operators.
final class PageStripper extends PDFTextStripper {

    private final Budget budget;
    private final Unpacking unpacking;
    private final List<Printed> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private int pages;
    private int states;
    private boolean drawn;

    PageStripper(Budget budget) {
        this.budget = budget;
        this.unpacking = new Unpacking(budget);
        setShouldSeparateByBeads(false);
    }

    List<Printed> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    int pages() {
        return pages;
    }

    /// Counts first: what a file says about the number of its pages may be a lie.
    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (PDPage ignored : tree) {
            budget.page();
            pages++;
        }
        super.processPages(tree);
    }

    @Override
    public void processPage(PDPage printed) throws IOException {
        budget.look();
        states = 0;
        unpacking.check(printed);
        super.processPage(printed);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        unpacking.check(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        budget.form();
        unpacking.check(group.getCOSObject());
        super.showTransparencyGroup(group);
    }

    /// Whether anything at all is drawn on any page.
    boolean drawn() {
        return drawn;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        drawn = true;
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        Limit.STATES.check(++states);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        states--;
        super.restoreGraphicsState();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        budget.characters(1);
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.add(new Word(text, List.copyOf(positions)));
    }

    @Override
    protected void writeWordSeparator() {
        words.add(Word.BLANK);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (words.stream().anyMatch(Word::isInked)) {
            Printed line = new Glyphs(words).line(getCurrentPageNo());
            if (!line.text().isEmpty())
                lines.add(line);
        }
        words.clear();
    }
}
