/** Cost models: checking, storing, publishing. */
@NullMarked
package org.whalecurve.application.costing;

import org.jspecify.annotations.NullMarked;
