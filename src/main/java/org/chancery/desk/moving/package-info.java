/// Moving meetings and the dates that hang on them.
@NullMarked
package org.chancery.desk.moving;

import org.jspecify.annotations.NullMarked;
