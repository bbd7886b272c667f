/// From a Word file's XML to blocks: its styles, its automatic numbers, its running text.
@NullMarked
package org.chancery.reading.word;

import org.jspecify.annotations.NullMarked;
