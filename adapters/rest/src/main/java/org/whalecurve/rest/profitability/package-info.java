/** What each customer earned: ranking, statements, whale curve, capacity, reconciliation. */
@NullMarked
package org.whalecurve.rest.profitability;

import org.jspecify.annotations.NullMarked;
