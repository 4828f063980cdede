package org.whalecurve.bootstrap.architecture.broken.application.customers;

import org.whalecurve.bootstrap.architecture.broken.application.access.Actor;
import org.whalecurve.bootstrap.architecture.broken.application.access.Requires;

/** Is no interface. */
@Requires
public abstract class AskingIsAClass {
    public abstract String ask(Actor actor);
}
