/// From lines on a page to numbered paragraphs, whatever the file format: what printers and typists mean by space, type and numbers.
@NullMarked
package org.chancery.reading.layout;

import org.jspecify.annotations.NullMarked;
