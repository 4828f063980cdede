/** The versions of documents, each kind in a table of its own. */
@NullMarked
package org.whalecurve.persistence.documents;

import org.jspecify.annotations.NullMarked;
