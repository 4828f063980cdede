/**
 * What people may ask of Whalecurve and order from it, and what it needs from outside to answer.
 */
@NullMarked
package org.whalecurve.application;

import org.jspecify.annotations.NullMarked;
