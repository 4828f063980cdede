/**
 * The pages on which controllers, account managers and executives see and steer customer profit.
 */
@NullMarked
package org.whalecurve.web;

import org.jspecify.annotations.NullMarked;
