/**
 * The catalogue of booked facts, and the numbers by which facts refer to customers and products.
 */
@NullMarked
package org.whalecurve.persistence.facts;

import org.jspecify.annotations.NullMarked;
