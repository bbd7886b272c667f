/// What a person did, what it changed, and how it is undone.
@NullMarked
package org.chancery.history;

import org.jspecify.annotations.NullMarked;
