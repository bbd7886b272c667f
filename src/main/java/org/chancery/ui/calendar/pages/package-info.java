/// How the pages of the calendar are drawn: few nodes, used again from page to page, however much stands on one.
@NullMarked
package org.chancery.ui.calendar.pages;

import org.jspecify.annotations.NullMarked;
