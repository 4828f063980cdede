package org.whalecurve.bootstrap.architecture.broken.rest;

import java.util.List;
import org.whalecurve.bootstrap.architecture.broken.domain.money.MoneyUtil;

/** A JSON model for everybody, with the domain inside. */
public record PublicJson(List<MoneyUtil> money) {}
