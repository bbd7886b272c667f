/// What is owed without a date, what nobody answered, and how late papers usually are.
@NullMarked
package org.chancery.ui.promises;

import org.jspecify.annotations.NullMarked;
