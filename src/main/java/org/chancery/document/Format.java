package org.chancery.document;

/// The kinds of file that can be read.
public enum Format {
    TEXT("Text"), MARKDOWN("Markdown"), PDF("PDF"), DOCX("Word");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
