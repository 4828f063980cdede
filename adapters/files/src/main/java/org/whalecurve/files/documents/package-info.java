/** The documents in which people state how files are read and what work costs. */
@NullMarked
package org.whalecurve.files.documents;

import org.jspecify.annotations.NullMarked;
