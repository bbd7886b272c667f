/// Printed lines, whatever the file format: which of them are running text, and where a sentence ends in them.
@NullMarked
package org.chancery.reading.lines;

import org.jspecify.annotations.NullMarked;
