package org.chancery.time.working;

/// Where a date goes that falls on a day off: nowhere, back to the last working day before it, or forward to the next.
public enum Roll {
    NONE, BACK, FORWARD
}
