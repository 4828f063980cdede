package org.whalecurve.bootstrap.architecture.broken.domain.money;

import org.whalecurve.bootstrap.architecture.broken.application.access.Actor;

/** A domain that looks outwards. */
public record AsksTheApplication(Actor actor) {}
