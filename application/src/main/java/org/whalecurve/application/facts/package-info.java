/** The booked facts. */
@NullMarked
package org.whalecurve.application.facts;

import org.jspecify.annotations.NullMarked;
