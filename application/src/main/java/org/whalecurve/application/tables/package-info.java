/** Figures laid out in rows, to be taken along from API and pages alike. */
@NullMarked
package org.whalecurve.application.tables;

import org.jspecify.annotations.NullMarked;
