/** Where the parts are put together: one running Whalecurve from rules, books, files and pages. */
@NullMarked
package org.whalecurve.bootstrap;

import org.jspecify.annotations.NullMarked;
