/** How initiatives are kept, looked at, measured and closed. */
@NullMarked
package org.whalecurve.application.initiatives.internal;

import org.jspecify.annotations.NullMarked;
