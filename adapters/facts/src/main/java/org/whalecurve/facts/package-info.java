/** The imported lines, kept unchanged in files that any tool can read. */
@NullMarked
package org.whalecurve.facts;

import org.jspecify.annotations.NullMarked;
