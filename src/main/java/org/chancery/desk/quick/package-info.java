/// Adding an entry from one line: what it says, what its names mean in this book, and what is still to be asked.
@NullMarked
package org.chancery.desk.quick;

import org.jspecify.annotations.NullMarked;
