/** Scorecards as people take them along: a table, a workbook, pages to print. */
@NullMarked
package org.whalecurve.files.scorecards;

import org.jspecify.annotations.NullMarked;
