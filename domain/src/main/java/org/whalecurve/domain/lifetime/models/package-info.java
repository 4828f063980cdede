/**
 * How customers without a contract buy and silently stop: models, fitted to their histories, or a
 * word on why the data do not tell.
 */
@NullMarked
package org.whalecurve.domain.lifetime.models;

import org.jspecify.annotations.NullMarked;
