/** What customers earn with products, cell by cell, so that losses and gaps catch the eye. */
@NullMarked
package org.whalecurve.domain.heatmap;

import org.jspecify.annotations.NullMarked;
