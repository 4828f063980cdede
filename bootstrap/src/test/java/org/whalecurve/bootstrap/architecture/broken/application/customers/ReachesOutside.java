package org.whalecurve.bootstrap.architecture.broken.application.customers;

import org.whalecurve.bootstrap.architecture.broken.persistence.CustomersService;

/** Knows who stores its customers. */
public final class ReachesOutside {
    public final CustomersService store = new CustomersService();
}
