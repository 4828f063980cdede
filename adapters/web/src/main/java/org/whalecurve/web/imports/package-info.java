/** The pages on which files are delivered, followed, and their rejected rows looked through. */
@NullMarked
package org.whalecurve.web.imports;

import org.jspecify.annotations.NullMarked;
