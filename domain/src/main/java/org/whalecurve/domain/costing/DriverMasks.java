package org.whalecurve.domain.costing;

import java.util.List;
import org.whalecurve.domain.imports.RowKind;

/**
 * The filters of the drivers as bit masks, so that deciding whether a line counts is an array
 * look-up.
 */
final class DriverMasks {

    private final int[] kinds;
    private final Driver.Basis[] bases;
    private final Driver.Market[] markets;
    private final CustomerFold.HomeMarket home;

    DriverMasks(List<LineDriver> drivers, CustomerFold.HomeMarket home) {
        this.home = home;
        kinds = drivers.stream().mapToInt(DriverMasks::kindBits).toArray();
        bases = drivers.stream().map(LineDriver::basis).toArray(Driver.Basis[]::new);
        markets = drivers.stream().map(LineDriver::market).toArray(Driver.Market[]::new);
    }

    Driver.Basis basis(int driver) {
        return bases[driver];
    }

    boolean counts(int driver, byte kind, int country) {
        return (kinds[driver] >> kind & 1) == 1
                && (markets[driver] == Driver.Market.ANYWHERE
                        || markets[driver].includes(home.isHome(country)));
    }

    private static int kindBits(LineDriver driver) {
        return driver.of().stream()
                .mapToInt(RowKind::ordinal)
                .map(bit -> 1 << bit)
                .reduce(0, (a, b) -> a | b);
    }
}
