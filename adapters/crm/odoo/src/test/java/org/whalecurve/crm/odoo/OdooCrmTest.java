package org.whalecurve.crm.odoo;

import org.whalecurve.application.crm.CrmSystemContract;
import org.whalecurve.application.crm.CrmWorld;

/** The contract, on a simulator. */
class OdooCrmTest extends CrmSystemContract {

    @Override
    protected CrmWorld world() {
        return new OdooSimulator();
    }
}
