/// From a file to a document: the one door to PDFBox and POI.
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
