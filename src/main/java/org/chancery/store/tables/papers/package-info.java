/// The papers of the book, what they propose, on which places it rests, and what officers marked in them.
@NullMarked
package org.chancery.store.tables.papers;

import org.jspecify.annotations.NullMarked;
