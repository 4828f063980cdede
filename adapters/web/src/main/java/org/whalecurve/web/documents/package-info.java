/** Documents that people write in YAML: shown line by line, corrected where they are wrong. */
@NullMarked
package org.whalecurve.web.documents;

import org.jspecify.annotations.NullMarked;
