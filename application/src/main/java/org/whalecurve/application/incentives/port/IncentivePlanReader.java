package org.whalecurve.application.incentives.port;

import org.whalecurve.application.documents.port.DocumentReader;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Reads the documents of incentive plans. */
public interface IncentivePlanReader extends DocumentReader<IncentivePlan> {}
