package org.whalecurve.application.crm;

import org.whalecurve.domain.crm.AccountMatch;

/**
 * A match as people see it.
 *
 * @param match what is matched
 * @param accountName what the CRM calls the account; empty if it does not say
 * @param customerName what the company calls the customer; the key if there is none any more
 */
public record SeenMatch(AccountMatch match, String accountName, String customerName) {}
