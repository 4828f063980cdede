package org.whalecurve.application.runs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.domain.money.Rounding;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;

/** A holding in euros computes Harbour Supplies, which keeps its books in pounds. */
class ConvertedRunTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate FIRST = LocalDate.of(2011, 3, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2011, 3, 16);
    private static final DatedRate FROM_THE_FIRST =
            new DatedRate(GBP, FIRST, new BigDecimal("1.1654"));
    private static final DatedRate FROM_THE_MIDDLE =
            new DatedRate(GBP, MIDDLE, new BigDecimal("1.2125"));

    private final HarbourOffice office = HarbourOffice.open();
    private String delivered = "";

    @BeforeEach
    void deliver() {
        delivered = office.deliver(SampleFile.NAME, SampleFile.TEXT).id();
    }

    @Test
    void anImportWithoutARateForItsFirstDayIsToldBeforeTheRunAndRefused() {
        CostModel model = inEuros(SampleWorld.costModel(), FROM_THE_MIDDLE);
        publish(model);
        String problem =
                "Import '%s' is in GBP, the cost model in EUR, and has no rate of GBP for 2011-03-01: declare one under 'currency-conversion' that holds from that day or before."
                        .formatted(delivered);

        assertThat(
                        office.reviewing
                                .reviewRun(CONTROLLER, "2011-03", Book.ACTUAL, model.id(), 1)
                                .findings())
                .contains(new Finding(Severity.BLOCKING, "rate-missing", delivered, problem));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run(model))
                .withMessage(problem)
                .extracting(Refusal::code)
                .isEqualTo("rate-missing");
    }

    @Test
    void everyReaderOfTheFactsSeesTheSameConvertedAmounts() {
        CostModel model = inEuros(SampleWorld.costModel(), FROM_THE_FIRST, FROM_THE_MIDDLE);
        publish(model);

        Run run = run(model);

        assertThat(run.problem()).isNull();
        assertThat(run.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(result(run).summary().currency()).isEqualTo("EUR");
        for (String customer : List.of("C100", "C200", "C300", "C400", "C500")) {
            assertThat(
                            office.statementQueries
                                    .viewStatement(CONTROLLER, run.id(), customer)
                                    .statement()
                                    .netRevenue())
                    .as(customer)
                    .isEqualTo(convertedByHand(customer));
            // an explanation that adds up to anything but the statement is refused
            assertThat(
                            office.explanations
                                    .explainStatement(CONTROLLER, run.id(), customer, null, 100)
                                    .orders())
                    .isNotNull();
        }
    }

    @Test
    void theCertificateTiesInPoundsAndStatesTheEuros() {
        CostModel model = inEuros(SampleWorld.costModel(), FROM_THE_FIRST, FROM_THE_MIDDLE);
        publish(model);

        Run run = run(model);

        assertThat(result(run).certificate().tieOuts())
                .filteredOn(tieOut -> tieOut.name().contains("GBP"))
                .filteredOn(tieOut -> tieOut.name().contains("freight"))
                .containsExactly(
                        TieOut.ofMoneyIn("GBP", "booked as freight charged in GBP", 29_95, 29_95),
                        // 5.95 × 1.1654 = 6.93413 and 24.00 × 1.1654 = 27.9696
                        TieOut.ofMoney(
                                "freight charged in GBP converted for customers = for other cost objects",
                                34_90,
                                34_90));
        assertThat(result(run).certificate().tieOuts())
                .contains(TieOut.ofMoney("booked as freight charged", 34_90, 34_90));
    }

    @Test
    void postingsFeedThePoolsAtTheRateOfTheirDay() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        CostModel model = inEuros(SampleLedger.costModel(), FROM_THE_FIRST, FROM_THE_MIDDLE);
        publish(model);

        Run run = run(model);

        // rent and software on the 2nd: × 1.1654; packaging on the 18th, audit on the 30th: ×
        // 1.2125
        assertThat(result(run).ledger().accounts())
                .filteredOn(account -> account.entity().equals("UK"))
                .extracting(LedgerAccount::account, LedgerAccount::total)
                .contains(
                        tuple("6300", 104_89L),
                        tuple("6400", 52_44L),
                        tuple("6120", 27_11L),
                        tuple("6900", 14_96L));
        assertThat(run.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(result(run).certificate().tieOuts())
                .contains(
                        TieOut.ofMoneyIn(
                                "GBP", "postings of the general ledger in GBP", 545_34, 545_34));
    }

    @Test
    void anotherRateIsACauseOfARestatement() {
        CostModel before = inEuros(SampleWorld.costModel(), FROM_THE_FIRST);
        CostModel after = inEuros(SampleWorld.costModel(), FROM_THE_FIRST, FROM_THE_MIDDLE);
        publish(before);
        Run one = run(before);
        office.modelKeeping.addModel(CONTROLLER, Draft.anew(office.modelDocument(after)));
        office.modelKeeping.publishModel(CONTROLLER, VersionKey.of(after.id(), 2));
        Run other = run(after, 2);

        RestatementReport report = office.restating.restateRun(CONTROLLER, one.id(), other.id());

        assertThat(report.rules())
                .containsExactly(
                        new RuleChange(
                                RuleChange.Rule.CURRENCY_RATES,
                                "GBP",
                                "1.1654 from 2011-03-01",
                                "1.1654 from 2011-03-01; 1.2125 from 2011-03-16"));
        assertThat(result(other).summary().kept()).isGreaterThan(result(one).summary().kept());
    }

    /** What the customer's lines of the file come to, each converted with decimal arithmetic. */
    private static long convertedByHand(String customer) {
        return SampleFile.orderLines().stream()
                .filter(line -> customer.equals(line.customer()))
                .filter(line -> line.date().getMonthValue() == 3)
                .mapToLong(line ->
                        BigDecimal.valueOf(line.amountMinor(), 2)
                                .multiply(
                                        line.date().isBefore(MIDDLE)
                                                ? FROM_THE_FIRST.rate()
                                                : FROM_THE_MIDDLE.rate())
                                .setScale(2, RoundingMode.HALF_EVEN)
                                .unscaledValue()
                                .longValueExact())
                .sum();
    }

    private static CostModel inEuros(CostModel model, DatedRate... rates) {
        return new CostModel(
                "holding",
                "Holding",
                EUR,
                model.homeCountries(),
                model.drivers(),
                model.pools(),
                model.servicePools(),
                model.activities(),
                model.productCost(),
                model.hierarchy(),
                model.orderSizes(),
                new CurrencyConversion(Rounding.HALF_EVEN, List.of(rates)),
                null);
    }

    private void publish(CostModel model) {
        office.modelKeeping.addModel(CONTROLLER, Draft.anew(office.modelDocument(model)));
        office.modelKeeping.publishModel(CONTROLLER, VersionKey.of(model.id(), 1));
    }

    private Run run(CostModel model) {
        return run(model, 1);
    }

    private Run run(CostModel model, int version) {
        Run ordered =
                office.ordering.orderRun(
                        CONTROLLER, "2011-03", Book.ACTUAL, model.id(), version, null);
        office.letWorkHappen();
        return office.runs.find(ordered.id()).orElseThrow();
    }

    private static RunResult result(Run run) {
        return requireNonNull(run.result());
    }
}
