package org.chancery.reading;

import java.util.List;
import org.chancery.document.Format;
import org.chancery.reading.layout.Block;

/// A paper's words in blocks, before they are told apart as headings, numbered paragraphs and items.
///
/// @param pages number of pages, 0 where the format has none
/// @param title what the file says about itself; empty if nothing
record Manuscript(Format format, List<Block> blocks, int pages, String title) {}
