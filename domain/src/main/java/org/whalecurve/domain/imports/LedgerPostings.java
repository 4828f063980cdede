package org.whalecurve.domain.imports;

import static org.whalecurve.domain.imports.FactColumn.Content.DAY;
import static org.whalecurve.domain.imports.FactColumn.Content.MONEY;
import static org.whalecurve.domain.imports.FactColumn.Content.TEXT;
import static org.whalecurve.domain.imports.FactColumn.optional;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.util.List;

/**
 * Postings of the general ledger: the fact type that the product itself declares, because resource
 * pools are fed from it.
 */
public final class LedgerPostings {

    /** The number of the posting; no two postings share one. */
    public static final String POSTING = "posting";

    /** The account it is booked on. */
    public static final String ACCOUNT = "account";

    /** What the chart of accounts calls the account. */
    public static final String ACCOUNT_NAME = "account-name";

    /** The legal entity whose books it is in. */
    public static final String ENTITY = "entity";

    /** The department or cost centre; empty where the posting names none. */
    public static final String DEPARTMENT = "department";

    /** The amount, debit positive. */
    public static final String AMOUNT = "amount";

    /** The fact type. */
    public static final FactType TYPE =
            new FactType(
                    "ledger-postings",
                    "Postings of the general ledger",
                    POSTING,
                    List.of(
                            required(POSTING, TEXT),
                            required("day", DAY),
                            required(ACCOUNT, TEXT),
                            optional(ACCOUNT_NAME, TEXT),
                            required(ENTITY, TEXT),
                            optional(DEPARTMENT, TEXT),
                            required(AMOUNT, MONEY),
                            optional("text", TEXT)));

    private LedgerPostings() {}
}
