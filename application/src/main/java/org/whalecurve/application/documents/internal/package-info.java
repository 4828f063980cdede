/** How documents are kept in versions. */
@NullMarked
package org.whalecurve.application.documents.internal;

import org.jspecify.annotations.NullMarked;
