package org.whalecurve.application.payouts;

import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.people.Disclosure;

/**
 * A payout as somebody may see it.
 *
 * @param payout what was decided for those whose pay the reader may see
 * @param hidden how many other people were paid
 * @param others what stands for these together, in minor units, or why that is not told
 */
public record SeenPayout(KeptPayout payout, int hidden, Disclosure<Long> others) {}
