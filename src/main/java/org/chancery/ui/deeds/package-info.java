/// Acts of the officer and the notices that tell of them.
@NullMarked
package org.chancery.ui.deeds;

import org.jspecify.annotations.NullMarked;
