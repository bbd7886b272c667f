/// What came for what is owed: receiving it, seeing how late it was, and closing the questions that nobody answered.
@NullMarked
package org.chancery.desk.receiving;

import org.jspecify.annotations.NullMarked;
