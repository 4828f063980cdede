package org.whalecurve.web.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.Bullet;
import org.whalecurve.web.Address;

/**
 * A row of the table of a card.
 *
 * @param level what it is about: {@code perspective}, {@code objective} or {@code measure}
 * @param anchor what the row is called within the page; empty if nothing leads to it
 * @param page the page of the measure; null for what is rolled up
 * @param course its values in the last months, or its scores if it is rolled up
 * @param told the same course in words
 * @param value what it came to
 * @param missing why nothing is known; empty if something is
 * @param target what it is held against, with its name; empty if nothing
 * @param toTarget how far it is from there
 * @param sinceMonth since the month before
 * @param sinceYear since a year ago
 * @param owner who answers for it; empty if nobody is named
 * @param weight how much it counts among those beside it, in per cent
 * @param initiatives how many initiatives should move it, and how many of them are late; empty if
 *     none
 */
record CardRow(
        String level,
        String anchor,
        String name,
        @Nullable Address page,
        @Nullable Bullet bullet,
        Sparkline course,
        String told,
        String value,
        String missing,
        String target,
        ChangeView toTarget,
        ChangeView sinceMonth,
        ChangeView sinceYear,
        ScoreView score,
        String owner,
        String weight,
        String initiatives) {}
