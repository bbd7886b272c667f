/// Options that several commands share: the book, an entry of it, and the form of the answer.
@NullMarked
package org.chancery.cli.options;

import org.jspecify.annotations.NullMarked;
