/// Taking in a calendar file: what it would do to the book, line by line, before it does it.
@NullMarked
package org.chancery.ui.importing;

import org.jspecify.annotations.NullMarked;
