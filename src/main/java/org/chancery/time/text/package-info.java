/// Dates as text: the exact line under which the book keeps them, and the words in which a person is shown them.
@NullMarked
package org.chancery.time.text;

import org.jspecify.annotations.NullMarked;
