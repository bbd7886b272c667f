package org.chancery.reading.pdf;

import org.chancery.reading.lines.Line;

/// A line as it stands on a page, in points from the page's top left corner.
record Printed(String text, int page, double left, double right, double baseline, Line.Type type) {}
