/// What happened while nobody looked at the book.
@NullMarked
package org.chancery.desk.away;

import org.jspecify.annotations.NullMarked;
