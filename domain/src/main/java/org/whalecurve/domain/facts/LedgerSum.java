package org.whalecurve.domain.facts;

import java.time.YearMonth;

/**
 * What the general ledger booked on one account of one entity and department in one month.
 *
 * @param entity the legal entity
 * @param account the account
 * @param accountName what the chart of accounts calls it; empty where no posting says
 * @param department the department or cost centre; empty where the postings name none
 * @param month the month
 * @param postings how many postings
 * @param amountMinor their sum in minor units, debit positive
 */
public record LedgerSum(
        String entity,
        String account,
        String accountName,
        String department,
        YearMonth month,
        long postings,
        long amountMinor) {}
