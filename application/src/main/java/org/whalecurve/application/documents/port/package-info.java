/** Where the versions of documents are kept. */
@NullMarked
package org.whalecurve.application.documents.port;

import org.jspecify.annotations.NullMarked;
