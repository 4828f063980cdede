/** Customers and the people who look after them. */
@NullMarked
package org.whalecurve.rest.customers;

import org.jspecify.annotations.NullMarked;
