package org.whalecurve.web.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;
import org.whalecurve.web.profitability.LedgerView;

/**
 * Where the profit comes from of which a card tells.
 *
 * @param name the card's
 * @param card the address of the card
 * @param about whose profit of which month it is, in words
 * @param ledger the pictures; null if the month has no run of record
 */
record CardLedgerView(String name, Address card, String about, @Nullable LedgerView ledger) {}
