package org.whalecurve.bootstrap.architecture.broken.application.customers;

import org.whalecurve.bootstrap.architecture.broken.application.access.Actor;

/** Takes an actor and states no right. */
public interface AskWithoutRight {
    String ask(Actor actor);
}
