package org.whalecurve.domain.portfolio;

/** The question is too large, or takes too many steps, to be answered while somebody waits. */
public final class UnansweredPortfolio extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnansweredPortfolio(int candidates, int pools) {
        super(
                "What %d candidates would bring at best with %d scarce pools takes too long to work out: ask for fewer scarce pools at once; candidates × scarce pools may be %d at the most."
                        .formatted(candidates, pools, ShadowPriceSearch.MOST_VALUES));
    }
}
