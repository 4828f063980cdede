/**
 * How well a company delivers, keeps stock, foresees and answers, counted from the facts that its
 * own systems give: order by order and line by line, and not known where nothing says so.
 */
@NullMarked
package org.whalecurve.domain.operations;

import org.jspecify.annotations.NullMarked;
