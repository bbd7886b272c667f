package org.chancery.desk;

/// Where long work tells how far it is, and asks whether to go on.
public interface Progress {

    /// Tells nobody and is never cancelled.
    Progress NONE = new Progress() {
        @Override
        public void at(String what, double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param what what is being done, for a person: "Reading the pages"
    /// @param fraction from 0 to 1
    void at(String what, double fraction);

    /// Whether the person no longer wants it. Asked between steps; nothing is kept once it says so. A step itself ends when its thread is interrupted.
    boolean cancelled();
}
