/** The page on which people try what would be earned if something were different. */
@NullMarked
package org.whalecurve.web.scenarios;

import org.jspecify.annotations.NullMarked;
