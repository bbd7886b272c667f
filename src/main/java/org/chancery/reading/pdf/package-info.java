/// From a PDF's drawing operators to printed lines.
@NullMarked
package org.chancery.reading.pdf;

import org.jspecify.annotations.NullMarked;
