/**
 * The books kept in the database: master data, models, runs, results and the record of who did
 * what.
 */
@NullMarked
package org.whalecurve.persistence;

import org.jspecify.annotations.NullMarked;
