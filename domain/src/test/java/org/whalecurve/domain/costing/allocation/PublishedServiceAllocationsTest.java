package org.whalecurve.domain.costing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Allocations of service departments whose inputs and results were published. */
class PublishedServiceAllocationsTest {

    private static final int AS = 0;
    private static final int IS = 1;
    private static final int GOVT = 2;
    private static final int CORP = 3;
    private static final long GOVT_OWN = 8_756_000_00L;
    private static final long CORP_OWN = 12_452_000_00L;

    /** Phoenix (scribd 720286720): administrative services and information systems. */
    private static final ServiceNetwork PHOENIX =
            Network.of(new long[] {0, 25, 40, 35}, new long[] {10, 0, 30, 60});

    private static final long[] PHOENIX_COSTS = {600_000_00, 2_400_000_00};

    @Test
    void phoenixByTheDirectMethod() {
        Allocation direct = phoenix(AllocationMethod.DIRECT, AS, IS);

        assertThat(GOVT_OWN + direct.received(GOVT)).isEqualTo(9_876_000_00L);
        assertThat(CORP_OWN + direct.received(CORP)).isEqualTo(14_332_000_00L);
        assertThat(direct.received(AS)).isZero();
        assertThat(direct.received(IS)).isZero();
    }

    @Test
    void phoenixByStepDownBeginningWithAdministrativeServices() {
        Allocation stepDown = phoenix(AllocationMethod.STEP_DOWN, AS, IS);

        assertThat(GOVT_OWN + stepDown.received(GOVT)).isEqualTo(9_846_000_00L);
        assertThat(CORP_OWN + stepDown.received(CORP)).isEqualTo(14_362_000_00L);
        assertThat(stepDown.received(IS)).isEqualTo(150_000_00);
        assertThat(stepDown.received(AS)).isZero();
    }

    @Test
    void phoenixByStepDownBeginningWithInformationSystems() {
        Allocation stepDown = phoenix(AllocationMethod.STEP_DOWN, IS, AS);

        assertThat(GOVT_OWN + stepDown.received(GOVT)).isEqualTo(9_924_000_00L);
        assertThat(CORP_OWN + stepDown.received(CORP)).isEqualTo(14_284_000_00L);
        assertThat(stepDown.received(IS)).isZero();
    }

    /** AS 11,200,000/13 and IS 34,000,000/13: thirteenths of a dollar, of which no cent is lost. */
    @Test
    void phoenixByTheReciprocalMethod() {
        ServiceRates rates = ServiceRates.of(PHOENIX, new int[] {AS, IS}, PHOENIX_COSTS);
        Allocation reciprocal = phoenix(AllocationMethod.RECIPROCAL, AS, IS);

        assertThat(total(PHOENIX, rates, AS, 13)).isEqualTo(BigInteger.valueOf(11_200_000_00L));
        assertThat(total(PHOENIX, rates, IS, 13)).isEqualTo(BigInteger.valueOf(34_000_000_00L));
        assertThat(GOVT_OWN + reciprocal.received(GOVT)).isEqualTo(9_885_230_77L);
        assertThat(CORP_OWN + reciprocal.received(CORP)).isEqualTo(14_322_769_23L);
        assertThat(reciprocal.received(AS)).isEqualTo(261_538_46);
        assertThat(reciprocal.received(IS)).isEqualTo(215_384_62);
    }

    /**
     * Four service departments (tutorsglobe 52122418). Their seven results, each rounded to cents,
     * add up to 3,999,999.99; here they add up to 4,000,000.00.
     */
    @Test
    void fourServiceDepartmentsByTheReciprocalMethod() {
        ServiceNetwork network =
                Network.of(
                        new long[] {0, 20, 5, 15, 15, 30, 15},
                        new long[] {15, 0, 10, 25, 20, 25, 5},
                        new long[] {5, 5, 0, 5, 55, 20, 10},
                        new long[] {15, 5, 5, 0, 40, 20, 15});
        long[] own = {1_700_000_00, 350_000_00, 275_000_00, 400_000_00};

        ServiceRates rates = ServiceRates.of(network, new int[] {0, 1, 2, 3}, own);
        assertThat(total(network, rates, 0, 73_049)).isEqualTo(cents("145160750000"));
        assertThat(total(network, rates, 1, 73_049)).isEqualTo(cents("59824500000"));
        assertThat(total(network, rates, 2, 73_049)).isEqualTo(cents("36718250000"));
        assertThat(total(network, rates, 3, 73_049)).isEqualTo(cents("67785750000"));

        Allocation allocation = Allocation.of(network, own);
        assertThat(650_000_00 + allocation.received(4)).isEqualTo(1_759_506_63);
        assertThat(400_000_00 + allocation.received(5)).isEqualTo(1_487_012_14);
        assertThat(225_000_00 + allocation.received(6)).isEqualTo(753_481_23);
        assertThat(allocation.received(4) + allocation.received(5) + allocation.received(6))
                .isEqualTo(2_725_000_00);
    }

    private static Allocation phoenix(AllocationMethod method, int... order) {
        return Allocation.of(PHOENIX.counted(method, order), PHOENIX_COSTS);
    }

    /** What a service pool hands on in all, times a denominator, where that is a whole number. */
    private static BigInteger total(
            ServiceNetwork network, ServiceRates rates, int service, long denominator) {
        BigInteger[] total =
                rates.numerators()[service]
                        .multiply(BigInteger.valueOf(network.whole(service)))
                        .multiply(BigInteger.valueOf(denominator))
                        .divideAndRemainder(rates.denominator());
        assertThat(total[1]).isZero();
        return total[0];
    }

    private static BigInteger cents(String dollars) {
        return new BigInteger(dollars).multiply(BigInteger.valueOf(100));
    }
}
