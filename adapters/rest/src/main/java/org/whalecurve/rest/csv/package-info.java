/** Tables that a spreadsheet can open without danger and that read back as they were written. */
@NullMarked
package org.whalecurve.rest.csv;

import org.jspecify.annotations.NullMarked;
