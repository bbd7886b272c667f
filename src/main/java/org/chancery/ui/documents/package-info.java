/// The list of papers in the book.
@NullMarked
package org.chancery.ui.documents;

import org.jspecify.annotations.NullMarked;
