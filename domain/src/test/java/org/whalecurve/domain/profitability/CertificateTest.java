package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.imports.RowKind;

/** The certificate of an honest run ties; that of any other does not. */
class CertificateTest {

    private static final int COMPANIES = 1_000;

    @Test
    void theCertificateOfAnHonestRunTies() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    Certificate certificate =
                            certify(company, controlTotals(company), honest(company));

                    int services = company.model().servicePools().pools().size();
                    check(certificate.ties(), certificate::toString);
                    check(
                            certificate.tieOuts().size()
                                    == 2
                                            + RowKind.values().length
                                            + company.model().pools().size()
                                            + (services == 0 ? 0 : services + 1),
                            certificate::toString);
                });
    }

    @Test
    void oneMinorUnitBookedButNotFoldedIsFound() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    List<ControlTotal> totals = controlTotals(company);
                    int at = random.nextInt(totals.size());
                    ControlTotal total = totals.get(at);
                    long off = random.nextBoolean() ? 1 : -1;
                    totals.set(
                            at,
                            new ControlTotal(
                                    total.month(),
                                    total.kind(),
                                    total.lines(),
                                    total.amountMinor() + off));
                    Certificate certificate = certify(company, totals, honest(company));

                    check(!certificate.ties(), certificate::toString);
                    check(
                            certificate.tieOuts().stream()
                                            .filter(tieOut -> tieOut.difference() == off)
                                            .count()
                                    == 1,
                            certificate::toString);
                });
    }

    @Test
    void aLineBookedForNothingAndNotFoldedIsFound() {
        RandomCompany company = new RandomCompany(new SplittableRandom(1));
        List<ControlTotal> totals = controlTotals(company);
        totals.add(new ControlTotal(company.period().first(), RowKind.FEE, 1, 0));

        Certificate certificate = certify(company, totals, honest(company));

        assertThat(certificate.ties()).isFalse();
        assertThat(certificate.tieOuts().getFirst())
                .isEqualTo(
                        TieOut.ofLines(
                                "number of order lines",
                                company.lines().size() + 1L,
                                company.lines().size()));
    }

    @Test
    void whatWasBookedInOtherMonthsIsLeftAside() {
        RandomCompany company = new RandomCompany(new SplittableRandom(2));
        List<ControlTotal> totals = controlTotals(company);
        totals.add(new ControlTotal(YearMonth.of(1969, 12), RowKind.SALE, 3, 99));
        totals.add(new ControlTotal(company.period().last().plusMonths(1), RowKind.SALE, 3, 99));

        assertThat(certify(company, totals, honest(company)).ties()).isTrue();
    }

    @Test
    void oneMinorUnitOfCostTooMuchOrTooLittleIsFound() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    CostAssignment costs = honest(company);
                    if (costs.customerCost().length == 0 || company.folded().size() == 0) {
                        return;
                    }
                    int activity = random.nextInt(costs.customerCost().length);
                    int row = random.nextInt(costs.customerCost()[activity].length);
                    costs.customerCost()[activity][row] += random.nextBoolean() ? 1 : -1;
                    Certificate certificate = certify(company, controlTotals(company), costs);

                    check(!certificate.ties(), certificate::toString);
                });
    }

    @Test
    void aDifferenceSaysWhatIsMissing() {
        assertThat(TieOut.ofMoney("sales", 100, 97).difference()).isEqualTo(3);
        assertThat(TieOut.ofMoney("sales", 100, 97).ties()).isFalse();
        assertThat(TieOut.ofMoney("sales", -5, -5).difference()).isZero();
        assertThat(TieOut.ofMoney("sales", -5, -5).ties()).isTrue();
        assertThat(new Certificate(List.of()).ties()).isTrue();
    }

    private static CostAssignment honest(RandomCompany company) {
        return CostAssignment.of(company.resolved(), company.folded());
    }

    private static Certificate certify(
            RandomCompany company, List<ControlTotal> totals, CostAssignment costs) {
        FoldedCustomers folded = company.folded();
        return Certificate.of(
                company.period(),
                totals,
                List.of(),
                ProfitStatements.of(company.resolved(), folded, costs));
    }

    /** Two totals for each kind, as two imports would book them. */
    private static List<ControlTotal> controlTotals(RandomCompany company) {
        List<ControlTotal> totals = new ArrayList<>();
        List<Line> lines = company.lines();
        int half = lines.size() / 2;
        for (RowKind kind : RowKind.values()) {
            totals.add(controlTotal(company, kind, lines.subList(0, half)));
            totals.add(controlTotal(company, kind, lines.subList(half, lines.size())));
        }
        return totals;
    }

    private static ControlTotal controlTotal(
            RandomCompany company, RowKind kind, List<Line> lines) {
        List<Line> booked = lines.stream().filter(line -> line.kind() == kind).toList();
        return new ControlTotal(
                company.period().first(),
                kind,
                booked.size(),
                booked.stream().mapToLong(Line::amount).sum());
    }
}
