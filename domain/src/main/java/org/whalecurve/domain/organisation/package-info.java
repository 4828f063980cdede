/** How the company is divided into units, each beneath another, and who answers for each. */
@NullMarked
package org.whalecurve.domain.organisation;

import org.jspecify.annotations.NullMarked;
