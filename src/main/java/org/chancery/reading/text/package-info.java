/// Plain text and Markdown: from bytes to lines.
@NullMarked
package org.chancery.reading.text;

import org.jspecify.annotations.NullMarked;
