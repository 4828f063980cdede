/**
 * Incentive plans: what people are paid for, kept in versions and tried on what the runs of record
 * say before anybody signs.
 */
@NullMarked
package org.whalecurve.application.incentives;

import org.jspecify.annotations.NullMarked;
