/** Who the company earns its money with, and who looks after them. */
@NullMarked
package org.whalecurve.domain.customers;

import org.jspecify.annotations.NullMarked;
