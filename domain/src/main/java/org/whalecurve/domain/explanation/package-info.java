/**
 * Why a figure of a customer's statement is what it is: the parts that make it, which add up to it
 * exactly.
 */
@NullMarked
package org.whalecurve.domain.explanation;

import org.jspecify.annotations.NullMarked;
