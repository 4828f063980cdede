/** Salesforce: what changed there, and what it is told about its accounts. */
@NullMarked
package org.whalecurve.crm.salesforce;

import org.jspecify.annotations.NullMarked;
