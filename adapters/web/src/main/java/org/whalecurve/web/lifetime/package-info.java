/** The pages on what customers are worth, and whom to look after first. */
@NullMarked
package org.whalecurve.web.lifetime;

import org.jspecify.annotations.NullMarked;
