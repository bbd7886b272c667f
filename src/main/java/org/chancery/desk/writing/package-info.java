/// Files handed to other programs, whole or not at all.
@NullMarked
package org.chancery.desk.writing;

import org.jspecify.annotations.NullMarked;
