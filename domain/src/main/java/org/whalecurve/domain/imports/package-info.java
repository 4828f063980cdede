/**
 * What a row of a delivered file means: a sale, a return, freight charged, a fee, an adjustment, or
 * nothing of a customer's.
 */
@NullMarked
package org.whalecurve.domain.imports;

import org.jspecify.annotations.NullMarked;
