/// Where a book lies, who may open its files, and who has it open.
@NullMarked
package org.chancery.store.files;

import org.jspecify.annotations.NullMarked;
