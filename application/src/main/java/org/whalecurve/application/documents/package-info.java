/**
 * Documents in which the company writes its rules down, such as cost models: drafted, corrected and
 * published in versions, and never changed from then on.
 */
@NullMarked
package org.whalecurve.application.documents;

import org.jspecify.annotations.NullMarked;
