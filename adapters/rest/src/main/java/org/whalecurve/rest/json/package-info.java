/** How amounts, lists and shares are written, and how strictly what is sent is read. */
@NullMarked
package org.whalecurve.rest.json;

import org.jspecify.annotations.NullMarked;
