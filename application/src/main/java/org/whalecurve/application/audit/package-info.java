/** The record of who did what. */
@NullMarked
package org.whalecurve.application.audit;

import org.jspecify.annotations.NullMarked;
