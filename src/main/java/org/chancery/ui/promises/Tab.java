package org.chancery.ui.promises;

/// A side from which to look at what is owed.
public enum Tab {
    PROMISES("Promised or asked"), QUESTIONS("Not answered"), LATENESS("How late papers come");

    private final String label;

    Tab(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
