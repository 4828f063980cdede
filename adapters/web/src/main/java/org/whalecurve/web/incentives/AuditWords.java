package org.whalecurve.web.incentives;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.incentives.CurveAudit;
import org.whalecurve.domain.incentives.CurveAudit.Cliff;
import org.whalecurve.domain.incentives.CurveAudit.Kink;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.web.Wording;

/** Says what a payout curve invites to. */
final class AuditWords {

    private AuditWords() {}

    static List<String> of(CurveAudit audit, Wording wording) {
        List<String> words = new ArrayList<>();
        Cliff cliff = audit.cliff();
        if (cliff != null) {
            words.add(
                    "Cliff at %s: next to nothing more achieved pays %s points at once."
                            .formatted(
                                    CurveView.percent(cliff.at(), wording),
                                    number(cliff.size(), wording)));
        }
        audit.kinks().forEach(kink -> words.add(of(kink, wording)));
        Point cap = audit.cap();
        if (cap != null) {
            words.add(
                    "Cap at %s: whoever is beyond it is paid %s and no more, and does better to move what is left into the next period."
                            .formatted(
                                    CurveView.percent(cap.achievement(), wording),
                                    CurveView.percent(cap.payout(), wording)));
        }
        return List.copyOf(words);
    }

    private static String of(Kink kink, Wording wording) {
        return "Kink at %s: a point more is worth %s below it and %s above."
                .formatted(
                        CurveView.percent(kink.at(), wording),
                        number(kink.before(), wording),
                        number(kink.after(), wording));
    }

    private static String number(Fraction number, Wording wording) {
        return wording.number(number, number.isWhole() ? 0 : 2);
    }
}
