package org.whalecurve.application.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.AccountRange;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.costing.LedgerAccount.Share;
import org.whalecurve.domain.costing.LedgerSource;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.costing.PoolExpense;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactReading;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.imports.RowReading;

/**
 * The general ledger of Harbour Supplies. What it booked in March on the accounts of each
 * department is what the cost model states as the expense of its pools: 148.18 for the desk (wages
 * of 150.18 less a correction of 2.00), 122.36 for the warehouse, 50.46 for the showroom, 90.00 for
 * the building and 45.00 for IT, 456.00 in all. An audit fee of 12.34 and the wages of a French
 * branch, 77.00, belong to no pool.
 */
public final class SampleLedger {

    public static final String NAME = "harbour-postings-2011-03.csv";

    /**
     * The file's text: ten postings of March, one of April, one that stands twice, one without an
     * entity and one whose amount is no number.
     */
    public static final String TEXT =
            """
            Posting,Day,Account,Name,Entity,Department,Amount,Text
            G1,01/03/2011,6000,Wages,UK,desk,120.00,First half
            G2,31/03/2011,6000,Wages,UK,desk,30.18,Second half
            G3,15/03/2011,6000,Wages,UK,desk,-2.00,Correction
            G4,31/03/2011,6000,Wages,UK,warehouse,100.00,
            G5,18/03/2011,6120,Packaging,UK,warehouse,22.36,Cartons
            G6,31/03/2011,6010,Sales staff,UK,showroom,50.46,
            G7,02/03/2011,6300,Rent,UK,,90.00,March
            G8,02/03/2011,6400,Software,UK,it,45.00,Subscriptions
            G9,30/03/2011,6900,Audit fee,UK,,12.34,Part of the year
            G10,31/03/2011,6000,Wages,FR,desk,77.00,Branch at Brest
            G11,01/04/2011,6000,Wages,UK,desk,5.00,April
            G5,18/03/2011,6120,Packaging,UK,warehouse,22.36,Cartons
            G12,18/03/2011,6120,Packaging,,warehouse,1.00,No entity
            G13,18/03/2011,6120,Packaging,UK,warehouse,"1,000.00",No number
            """;

    /** The physical line on which posting G5 stands a second time. */
    public static final long REPEATED_LINE = 13;

    /** The physical lines of the rows that cannot be accepted. */
    public static final List<Long> REJECTED_LINES = List.of(13L, 14L, 15L);

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    /** What was booked in March, by entity, account and department; 545.34 in all. */
    public static final List<LedgerSum> MARCH_SUMS =
            List.of(
                    new LedgerSum("FR", "6000", "Wages", "desk", MARCH, 1, 77_00),
                    new LedgerSum("UK", "6000", "Wages", "desk", MARCH, 3, 148_18),
                    new LedgerSum("UK", "6000", "Wages", "warehouse", MARCH, 1, 100_00),
                    new LedgerSum("UK", "6010", "Sales staff", "showroom", MARCH, 1, 50_46),
                    new LedgerSum("UK", "6120", "Packaging", "warehouse", MARCH, 1, 22_36),
                    new LedgerSum("UK", "6300", "Rent", "", MARCH, 1, 90_00),
                    new LedgerSum("UK", "6400", "Software", "it", MARCH, 1, 45_00),
                    new LedgerSum("UK", "6900", "Audit fee", "", MARCH, 1, 12_34));

    /** What became of it when the pools of {@link #costModel} were fed from it. */
    public static final LedgerStatement STATEMENT =
            new LedgerStatement(
                    List.of(
                            account("FR", "6000", "Wages", 77_00, 77_00),
                            account(
                                    "UK",
                                    "6000",
                                    "Wages",
                                    248_18,
                                    0,
                                    new Share("desk", "Order desk", 148_18),
                                    new Share("warehouse", "Warehouse", 100_00)),
                            account(
                                    "UK",
                                    "6010",
                                    "Sales staff",
                                    50_46,
                                    0,
                                    new Share("showroom", "Showroom", 50_46)),
                            account(
                                    "UK",
                                    "6120",
                                    "Packaging",
                                    22_36,
                                    0,
                                    new Share("warehouse", "Warehouse", 22_36)),
                            account(
                                    "UK",
                                    "6300",
                                    "Rent",
                                    90_00,
                                    0,
                                    new Share("building", "Building", 90_00)),
                            account(
                                    "UK",
                                    "6400",
                                    "Software",
                                    45_00,
                                    0,
                                    new Share("it", "IT", 45_00)),
                            account("UK", "6900", "Audit fee", 12_34, 12_34)));

    private static final List<AccountRange> WAGES = List.of(new AccountRange("6000", "6099"));

    private SampleLedger() {}

    /** The company's cost model, its pools fed from the ledger. */
    public static CostModel costModel() {
        CostModel stated = SampleWorld.costModel();
        Map<String, PoolExpense> fed = new HashMap<>();
        fed.put("desk", source(WAGES, "desk"));
        fed.put(
                "warehouse",
                source(List.of(WAGES.getFirst(), AccountRange.of("6120")), "warehouse"));
        fed.put("showroom", source(WAGES, "showroom"));
        fed.put("building", source(List.of(AccountRange.of("6300")), null));
        fed.put("it", source(List.of(new AccountRange("6400", "6499")), null));
        return new CostModel(
                "harbour-fed",
                stated.name(),
                stated.currency(),
                stated.homeCountries(),
                stated.drivers(),
                stated.pools().stream()
                        .map(pool ->
                                new ResourcePool(
                                        pool.id(),
                                        pool.name(),
                                        requireNonNull(fed.get(pool.id())),
                                        pool.capacity()))
                        .toList(),
                new ServicePools(
                        stated.servicePools().method(),
                        stated.servicePools().order(),
                        stated.servicePools().pools().stream()
                                .map(pool ->
                                        new ServicePool(
                                                pool.id(),
                                                pool.name(),
                                                requireNonNull(fed.get(pool.id())),
                                                pool.serves()))
                                .toList()),
                stated.activities(),
                stated.productCost(),
                stated.hierarchy(),
                stated.orderSizes());
    }

    private static LedgerSource source(List<AccountRange> accounts, @Nullable String department) {
        return new LedgerSource(accounts, "UK", department, DriverPolicy.FAIL);
    }

    private static LedgerAccount account(
            String entity,
            String account,
            String name,
            long total,
            long notMapped,
            Share... pools) {
        return new LedgerAccount(entity, account, name, total, List.of(pools), notMapped);
    }

    /** How the ledger's files are to be read. */
    public static ImportProfile profile() {
        Map<String, String> columns = new HashMap<>();
        columns.put(LedgerPostings.POSTING, "Posting");
        columns.put("day", "Day");
        columns.put(LedgerPostings.ACCOUNT, "Account");
        columns.put(LedgerPostings.ACCOUNT_NAME, "Name");
        columns.put(LedgerPostings.ENTITY, "Entity");
        columns.put(LedgerPostings.DEPARTMENT, "Department");
        columns.put(LedgerPostings.AMOUNT, "Amount");
        columns.put("text", "Text");
        return new ImportProfile(
                "harbour-postings",
                "Postings of the general ledger of Harbour Supplies",
                "UTF-8",
                ',',
                new ProfileFacts.Declared(LedgerPostings.TYPE, columns),
                new ProfileFormats("dd/MM/uuuu", '.', '\0'),
                ZoneId.of("Europe/London"),
                SampleWorld.CURRENCY,
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("100000"));
    }

    /** The postings that can be read, in the order of the file, the repeated one among them. */
    public static List<Fact> postings() {
        List<String> rows = TEXT.lines().toList();
        FactReading reading =
                FactReading.of(
                        profile(), cells(rows.getFirst()), SampleWorld.DELIVERY_DAY, _ -> false);
        List<Fact> accepted = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (reading.read(i + 1, cells(rows.get(i))) instanceof RowReading.Accepted(var fact)) {
                accepted.add(fact);
            }
        }
        return List.copyOf(accepted);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }
}
