/** The record of who did what. */
@NullMarked
package org.whalecurve.rest.audit;

import org.jspecify.annotations.NullMarked;
