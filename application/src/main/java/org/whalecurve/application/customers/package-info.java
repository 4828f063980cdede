/** Customers and the people who look after them. */
@NullMarked
package org.whalecurve.application.customers;

import org.jspecify.annotations.NullMarked;
