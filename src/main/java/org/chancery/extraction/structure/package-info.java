/// The skeleton of a paper: its masthead, its agenda, its sections.
@NullMarked
package org.chancery.extraction.structure;

import org.jspecify.annotations.NullMarked;
