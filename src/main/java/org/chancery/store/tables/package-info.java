/// What is kept in the book: one file for each kind of entity, with its row and its queries.
@NullMarked
package org.chancery.store.tables;

import org.jspecify.annotations.NullMarked;
