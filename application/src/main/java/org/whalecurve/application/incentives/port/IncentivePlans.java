package org.whalecurve.application.incentives.port;

import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.domain.incentives.IncentivePlan;

/** All versions of all incentive plans. */
public interface IncentivePlans extends DocumentVersions<IncentivePlan> {}
