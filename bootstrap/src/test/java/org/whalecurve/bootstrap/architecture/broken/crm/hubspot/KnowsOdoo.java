package org.whalecurve.bootstrap.architecture.broken.crm.hubspot;

import org.whalecurve.bootstrap.architecture.broken.crm.odoo.OdooSecrets;

/** The adapter of one CRM that knows another. */
public final class KnowsOdoo {
    public final OdooSecrets other = new OdooSecrets();
}
