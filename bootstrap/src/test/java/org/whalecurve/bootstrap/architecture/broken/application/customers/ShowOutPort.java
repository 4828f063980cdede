package org.whalecurve.bootstrap.architecture.broken.application.customers;

import java.util.List;
import org.whalecurve.bootstrap.architecture.broken.application.access.Actor;
import org.whalecurve.bootstrap.architecture.broken.application.access.Requires;
import org.whalecurve.bootstrap.architecture.broken.application.customers.port.ConcreteCustomers;

/** Shows, inside a generic type, what it needs from outside. */
@Requires
public interface ShowOutPort {
    List<ConcreteCustomers> ask(Actor actor);
}
