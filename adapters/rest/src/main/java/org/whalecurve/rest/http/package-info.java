/** The parts of HTTP that many operations share: page sizes, versions, keys in paths. */
@NullMarked
package org.whalecurve.rest.http;

import org.jspecify.annotations.NullMarked;
