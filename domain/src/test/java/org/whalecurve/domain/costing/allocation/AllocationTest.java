package org.whalecurve.domain.costing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void whatNobodyTakesOfAServiceStaysUnallocated() {
        ServiceNetwork network = ServiceNetwork.of(new long[][] {{0, 3, 5}}, new long[] {2});

        Allocation allocation = Allocation.of(network, new long[] {1_000});

        assertThat(allocation.amount(0, 1)).isEqualTo(300);
        assertThat(allocation.amount(0, 2)).isEqualTo(500);
        assertThat(allocation.unallocated(0)).isEqualTo(200);
    }

    @Test
    void aCreditIsHandedOnLikeACost() {
        ServiceNetwork network = Network.of(new long[] {0, 1, 1, 1});

        Allocation allocation = Allocation.of(network, new long[] {-100_00});

        assertThat(allocation.amount(0, 1)).isEqualTo(-33_34);
        assertThat(allocation.amount(0, 2)).isEqualTo(-33_33);
        assertThat(allocation.amount(0, 3)).isEqualTo(-33_33);
    }

    /** 10.00 of one against −10.00 of the other leave a tenth of each with the other. */
    @Test
    void costAndCreditOfPoolsThatServeEachOtherGoRoundApart() {
        ServiceNetwork network = Network.of(new long[] {0, 1, 9}, new long[] {1, 0, 9});

        Allocation allocation = Allocation.of(network, new long[] {10_00, -10_00});

        // x = 10 − x/10, so x = 100/11 = 9.0909…, a tenth of which goes to the other
        assertThat(allocation.amount(0, 1)).isEqualTo(91);
        assertThat(allocation.amount(1, 0)).isEqualTo(-91);
        assertThat(allocation.received(2)).isZero();
    }

    @Test
    void withoutServicePoolsThereIsNothingToAllocate() {
        Allocation allocation =
                Allocation.of(ServiceNetwork.of(new long[0][], new long[0]), new long[0]);

        assertThat(allocation.received(0)).isZero();
    }

    @Test
    void costWithoutAnExitIsAnErrorNotAnEndlessRound() {
        ServiceNetwork loop = Network.of(new long[] {0, 1, 0}, new long[] {1, 0, 0});

        assertThatThrownBy(() -> Allocation.of(loop, new long[] {1, 0}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("no exit");
    }

    @Test
    void aStepDownIgnoresWhatAClosedPoolWouldReceive() {
        ServiceNetwork both = Network.of(new long[] {0, 1, 1}, new long[] {9, 0, 1});

        Allocation allocation =
                Allocation.of(
                        both.counted(AllocationMethod.STEP_DOWN, new int[] {0, 1}),
                        new long[] {100, 100});

        assertThat(allocation.received(0)).isZero();
        assertThat(allocation.amount(0, 1)).isEqualTo(50);
        assertThat(allocation.amount(1, 2)).isEqualTo(150);
    }

    @Test
    void quantitiesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Network.of(new long[] {0, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> Network.of(new long[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("serves itself");
        assertThatThrownBy(() -> Network.of(new long[] {0, Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }
}
