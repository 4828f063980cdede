/** How the company is divided into units: kept in versions, of which one is in force. */
@NullMarked
package org.whalecurve.application.organisation;

import org.jspecify.annotations.NullMarked;
