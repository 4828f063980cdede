/** How the organisation is kept, and which version of it is in force. */
@NullMarked
package org.whalecurve.application.organisation.internal;

import org.jspecify.annotations.NullMarked;
