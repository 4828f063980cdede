/** How unevenly profit is spread: who makes it, who loses it, and between whom it differs. */
@NullMarked
package org.whalecurve.domain.dispersion;

import org.jspecify.annotations.NullMarked;
