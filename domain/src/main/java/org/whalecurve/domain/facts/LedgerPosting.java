package org.whalecurve.domain.facts;

import java.time.LocalDate;

/**
 * One posting of the general ledger.
 *
 * @param entity the legal entity
 * @param account the account
 * @param accountName what the chart of accounts calls it; empty where the posting does not say
 * @param department the department or cost centre; empty where the posting names none
 * @param day the day
 * @param amountMinor the amount in minor units, debit positive
 */
public record LedgerPosting(
        String entity,
        String account,
        String accountName,
        String department,
        LocalDate day,
        long amountMinor) {}
