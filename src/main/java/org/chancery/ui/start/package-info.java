/// The first screen of an empty book.
@NullMarked
package org.chancery.ui.start;

import org.jspecify.annotations.NullMarked;
