package org.whalecurve.application.crm;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.crm.LandedLine;
import org.whalecurve.domain.crm.WaitReason;

/**
 * What became of a line of an order in a CRM.
 *
 * @param line the CRM's id of the line
 * @param landed as it stands among the facts; null if it does not
 * @param waits why the latest word of the CRM is not among them; null if it is
 */
public record LineStanding(String line, @Nullable LandedLine landed, @Nullable WaitReason waits) {}
