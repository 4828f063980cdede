/** What would be earned if something were different, over HTTP. */
@NullMarked
package org.whalecurve.rest.scenarios;

import org.jspecify.annotations.NullMarked;
