/**
 * Microsoft Dataverse, on which Dynamics 365 Sales stands: what changed there, and what it is told.
 */
@NullMarked
package org.whalecurve.crm.dataverse;

import org.jspecify.annotations.NullMarked;
