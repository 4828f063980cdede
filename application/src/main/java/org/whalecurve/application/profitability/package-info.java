/** What each customer earned: statements, ranking, whale curve, capacity, reconciliation. */
@NullMarked
package org.whalecurve.application.profitability;

import org.jspecify.annotations.NullMarked;
