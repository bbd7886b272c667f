/// From lines to numbered paragraphs: what printers and typists mean by space, type and numbers.
@NullMarked
package org.chancery.reading.layout;

import org.jspecify.annotations.NullMarked;
