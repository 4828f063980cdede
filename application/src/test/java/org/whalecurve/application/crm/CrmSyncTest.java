package org.whalecurve.application.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.crm.CrmOffice.ADMINISTRATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.domain.crm.WaitReason;

/**
 * What a CRM says of Anchor Inn and Bell Rope Company comes among the facts of Harbour Supplies,
 * once, whatever happens on the way.
 */
class CrmSyncTest {

    private static final String TWO_LAMPS = "2011-03-05 C100 LAMP SALE 2 2100";

    private final CrmOffice office = new CrmOffice();

    @BeforeEach
    void theCompanyKnowsItsCustomers() {
        office.books.customerKeeping.putCustomers(
                HarbourOffice.CONTROLLER,
                List.of(
                        new CustomerDetails("C100", "Anchor Inn", "", "Inns", null, "amara", null),
                        new CustomerDetails("C200", "Bell Rope Co.", "", null, null, null, null)));
        office.crm.write(CrmStream.ACCOUNT, "1", "ref", "C100", "name", "The Anchor Inn");
        office.crm.write(CrmStream.ACCOUNT, "2", "name", "Bell-Rope Ltd");
        office.order("10", "1", "sale");
        office.line("100", "10", "LAMP", "2", "10.50");
    }

    @Test
    void theLinesOfAKnownAccountAreBookedOnce() {
        office.connect(false);
        ConnectionView first = office.sync();

        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
        assertThat(first.sync().problem()).isNull();
        assertThat(first.sync().recordsRead()).isEqualTo(4);
        assertThat(first.sync().recordsMoved()).isEqualTo(4);
        assertThat(first.landed()).isEqualTo(1);
        assertThat(office.books.customers.find("C100").orElseThrow().customer())
                .satisfies(customer -> {
                    assertThat(customer.name()).isEqualTo("The Anchor Inn");
                    assertThat(customer.segment()).isEqualTo("Inns");
                    assertThat(customer.owner()).isEqualTo("amara");
                });
    }

    @Test
    void aSecondSyncMovesNothingAlthoughItReadsAgain() {
        office.connect(false);
        office.sync();
        long customer = office.books.customers.find("C100").orElseThrow().version();
        ConnectionView second = office.sync();
        ConnectionView all = office.sync(SyncWish.EVERYTHING);

        assertThat(second.sync().recordsRead()).isPositive();
        assertThat(second.sync().recordsMoved()).isZero();
        assertThat(all.sync().recordsRead()).isEqualTo(4);
        assertThat(all.sync().recordsMoved()).isZero();
        assertThat(office.imports()).isEqualTo(1);
        assertThat(office.books.customers.find("C100").orElseThrow().version()).isEqualTo(customer);
    }

    @Test
    void anUpdateInTheSecondOfTheLastReadingIsSeen() {
        office.connect(false);
        office.sync();
        office.line("100", "10", "LAMP", "3", "10.50");
        office.sync();

        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(TWO_LAMPS, "2011-03-05 C100 LAMP SALE 1 1050");
    }

    @Test
    void aChangedLineIsBookedAsTheDifference() {
        office.connect(false);
        office.sync();
        office.crm.tick();
        office.line("100", "10", "LAMP", "2", "9.00");
        office.sync();
        office.crm.tick();
        office.line("100", "10", "ROPE", "5", "1.00");
        office.sync();

        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(
                        TWO_LAMPS,
                        "2011-03-05 C100 LAMP ADJUSTMENT 0 -300",
                        "2011-03-05 C100 LAMP SALE -2 -1800",
                        "2011-03-05 C100 ROPE SALE 5 500");
    }

    @Test
    void aCancelledOrderIsTakenBackAndBookedAgainWhenItIsConfirmedAgain() {
        office.connect(false);
        office.sync();
        office.crm.tick();
        office.order("10", "1", "cancel");
        ConnectionView cancelled = office.sync();
        office.crm.tick();
        office.order("10", "1", "done");
        office.sync();

        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(
                        TWO_LAMPS, "2011-03-05 C100 LAMP SALE -2 -2100", TWO_LAMPS);
        assertThat(cancelled.waiting()).isEqualTo(Map.of(WaitReason.ORDER_NOT_CONFIRMED, 1L));
        assertThat(cancelled.landed()).isZero();
    }

    @Test
    void aFailureInTheMiddleKeepsWhatWasReadAndLosesNothing() {
        for (int i = 101; i < 110; i++) {
            office.line(String.valueOf(i), "10", "ROPE", "1", "1.00");
        }
        office.connect(false);
        // One page of accounts and one of orders, then two of four pages of lines.
        office.crm.failAfter(4, Reason.UNAVAILABLE);
        ConnectionView failed = office.sync();
        assertThat(failed.sync().problem()).contains("ORDER_LINE", "told to fail");
        assertThat(failed.sync().succeededAt()).isNull();
        assertThat(office.booked("10")).hasSize(6);

        office.crm.recover();
        ConnectionView done = office.sync();

        assertThat(done.sync().problem()).isNull();
        assertThat(office.booked("10")).hasSize(10);
        assertThat(done.landed()).isEqualTo(10);
    }

    @Test
    void aStopBetweenKeepingAndDeliveringDoublesNothing() {
        office.connect(false);
        office.failDeliveries(true);
        ConnectionView stopped = office.sync();
        assertThat(stopped.sync().problem()).contains("the power went out");
        assertThat(office.booked("10")).isEmpty();
        assertThat(office.landings.undelivered("sales")).hasSize(1);

        office.failDeliveries(false);
        office.ordering.orderDue();
        office.books.clock.pass(Duration.ofMinutes(20));
        office.ordering.orderDue();
        office.letWorkHappen();

        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
        assertThat(office.landings.undelivered("sales")).isEmpty();
    }

    @Test
    void aSyncThatAStopCutOffIsTakenUpAtTheNextStart() {
        office.connect(false);
        office.connections.changeSync(
                "sales",
                state -> state.wanting(SyncWish.EVERYTHING).begun(office.books.clock.instant()));
        office.ordering.recover();
        office.letWorkHappen();

        assertThat(office.view().sync().isRunning()).isFalse();
        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
    }

    @Test
    void anAccountWithTheSameNameIsProposedAndCountsOnceSomebodySaysSo() {
        office.order("20", "2", "sale");
        office.line("200", "20", "LAMP", "1", "10.00");
        office.connect(true);
        ConnectionView proposed = office.sync();
        assertThat(proposed.matches())
                .isEqualTo(Map.of(MatchStanding.CONFIRMED, 1L, MatchStanding.PROPOSED, 1L));
        assertThat(proposed.waiting()).isEqualTo(Map.of(WaitReason.ACCOUNT_UNMATCHED, 1L));
        SeenMatch seen =
                office.matching
                        .listAccountMatches(
                                ADMINISTRATOR, "sales", MatchStanding.PROPOSED, null, 10)
                        .items()
                        .getFirst();
        assertThat(seen.accountName()).isEqualTo("Bell-Rope Ltd");
        assertThat(seen.customerName()).isEqualTo("Bell Rope Co.");

        decide(MatchStanding.CONFIRMED);
        office.sync();
        assertThat(office.booked("20")).containsExactly("2011-03-05 C200 LAMP SALE 1 1000");

        decide(MatchStanding.REJECTED);
        office.sync();
        assertThat(office.booked("20"))
                .containsExactlyInAnyOrder(
                        "2011-03-05 C200 LAMP SALE 1 1000", "2011-03-05 C200 LAMP SALE -1 -1000");
        assertThat(office.books.customers.find("C200").orElseThrow().customer().name())
                .isEqualTo("Bell Rope Co.");
    }

    @Test
    void anAccountThatIsNobodyKnownBecomesACustomerWhereTheConnectionSaysSo() {
        office.crm.write(CrmStream.ACCOUNT, "1", "name", "Cutter Supplies", "above", "3");
        office.crm.write(CrmStream.ACCOUNT, "3", "ref", "GROUP", "name", "Cutter Group");
        office.connect(true);
        office.sync();

        assertThat(office.books.customers.find("sales-1").orElseThrow().customer())
                .satisfies(customer -> {
                    assertThat(customer.name()).isEqualTo("Cutter Supplies");
                    assertThat(customer.parent()).isEqualTo("GROUP");
                });
        assertThat(office.booked("10")).containsExactly("2011-03-05 sales-1 LAMP SALE 2 2100");
    }

    @Test
    void theOrdersOfAMergedAccountAreThoseOfWhoStandsForIt() {
        office.crm.write(CrmStream.ACCOUNT, "2", "ref", "C200", "name", "Bell Rope Co.");
        office.connect(false);
        office.sync();
        office.crm.tick();
        office.crm.merge(CrmStream.ACCOUNT, "1", "2");
        office.sync();

        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(
                        TWO_LAMPS,
                        "2011-03-05 C100 LAMP SALE -2 -2100",
                        "2011-03-05 C200 LAMP SALE 2 2100");
    }

    @Test
    void whoStandsForAMatchedAccountIsTheSameCustomer() {
        office.crm.write(CrmStream.ACCOUNT, "7", "name", "Harbour Hostel");
        office.connect(false);
        office.sync();
        office.crm.tick();
        office.crm.merge(CrmStream.ACCOUNT, "1", "7");
        office.sync();

        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
        assertThat(office.matches.find("sales", List.of("7")).values())
                .extracting(AccountMatch::customer)
                .containsExactly("C100");
    }

    @Test
    void aLineThatVanishedWithoutAWordIsFoundByItsId() {
        office.connect(false);
        office.sync();
        office.crm.delete(CrmStream.ORDER_LINE, "100");
        office.sync();
        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
        ConnectionView reconciled = office.sync(SyncWish.RECONCILIATION);

        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(TWO_LAMPS, "2011-03-05 C100 LAMP SALE -2 -2100");
        assertThat(reconciled.sync().reconciledAt()).isNotNull();
    }

    @Test
    void whenMostRecordsAreGoneAtOnceNoneIsTakenForDeleted() {
        for (int i = 200; i < 230; i++) {
            office.line(String.valueOf(i), "10", "ROPE", "1", "1.00");
        }
        office.connect(false);
        office.sync();
        for (int i = 200; i < 230; i++) {
            office.crm.delete(CrmStream.ORDER_LINE, String.valueOf(i));
        }
        ConnectionView doubted = office.sync(SyncWish.RECONCILIATION);

        assertThat(doubted.sync().problem()).contains("only 1 of 31", "lost a right");
        assertThat(doubted.landed()).isEqualTo(31);
    }

    @Test
    void anExpiredCursorHasTheStreamReadFromTheBeginning() {
        office.connect(false);
        office.sync();
        office.crm.tick();
        office.line("101", "10", "ROPE", "1", "1.00");
        office.crm.expireCursors();
        ConnectionView again = office.sync();

        assertThat(again.sync().problem()).isNull();
        assertThat(office.booked("10")).hasSize(2);
    }

    @Test
    void aLostFieldFreezesItsStreamUntilEverythingIsReadAgain() {
        office.connect(false);
        office.crm.loseField(CrmStream.ORDER_LINE);
        office.sync();
        office.crm.restoreField(CrmStream.ORDER_LINE);
        ConnectionView frozen = office.sync();
        assertThat(frozen.streams())
                .hasEntrySatisfying(
                        CrmStream.ORDER_LINE,
                        state -> assertThat(state.frozen()).contains("is gone"))
                .hasEntrySatisfying(
                        CrmStream.ACCOUNT, state -> assertThat(state.readAt()).isNotNull());
        assertThat(frozen.sync().problem()).contains("ORDER_LINE is not read");

        ConnectionView thawed = office.sync(SyncWish.EVERYTHING);

        assertThat(thawed.sync().problem()).isNull();
        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
    }

    @Test
    void whatComesForAClosedMonthWaitsUntilTheMonthIsOpen() {
        office.connect(false);
        office.sync();
        office.books.periods.update(SampleWorld.period().closed());
        office.crm.tick();
        office.line("100", "10", "LAMP", "3", "10.50");
        ConnectionView closed = office.sync();
        assertThat(closed.waiting()).isEqualTo(Map.of(WaitReason.PERIOD_CLOSED, 1L));
        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);

        office.books.periods.update(SampleWorld.period());
        ConnectionView open = office.sync();

        assertThat(open.waiting()).isEmpty();
        assertThat(office.booked("10"))
                .containsExactlyInAnyOrder(TWO_LAMPS, "2011-03-05 C100 LAMP SALE 1 1050");
    }

    @Test
    void aPausedConnectionReadsNothing() {
        office.connect(false);
        office.keeping.pauseConnection(ADMINISTRATOR, "sales", true);

        assertThatThrownBy(() -> office.sync()).hasMessageContaining("paused");
        office.ordering.orderDue();
        office.letWorkHappen();
        assertThat(office.view().sync()).isEqualTo(SyncState.NEVER);

        office.keeping.pauseConnection(ADMINISTRATOR, "sales", false);
        office.ordering.orderDue();
        office.letWorkHappen();
        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
    }

    @Test
    void whatAPauseLeftUndoneIsDoneAfterwards() {
        office.connect(false);
        office.ordering.syncConnection(ADMINISTRATOR, "sales", SyncWish.CHANGES);
        office.keeping.pauseConnection(ADMINISTRATOR, "sales", true);
        office.letWorkHappen();
        assertThat(office.booked("10")).isEmpty();

        office.keeping.pauseConnection(ADMINISTRATOR, "sales", false);
        office.ordering.orderDue();
        office.letWorkHappen();

        assertThat(office.booked("10")).containsExactly(TWO_LAMPS);
        assertThat(office.view().sync().wish()).isEqualTo(SyncWish.NOTHING);
    }

    private void decide(MatchStanding decision) {
        office.matching.decideAccountMatch(ADMINISTRATOR, "sales", "2", "C200", decision);
    }
}
