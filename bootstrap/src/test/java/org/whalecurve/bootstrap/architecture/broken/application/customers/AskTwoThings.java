package org.whalecurve.bootstrap.architecture.broken.application.customers;

import org.whalecurve.bootstrap.architecture.broken.application.access.Actor;
import org.whalecurve.bootstrap.architecture.broken.application.access.Requires;

/** Asks two things under one right. */
@Requires
public interface AskTwoThings {
    String ask(Actor actor);

    String askMore(Actor actor);
}
