package org.whalecurve.bootstrap.architecture.broken.crm.odoo;

/** What only the adapter of one CRM is to see. */
public final class OdooSecrets {}
