package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.cascade.CascadeReport;
import org.whalecurve.application.cascade.CascadeReport.Cascaded;
import org.whalecurve.application.cascade.CascadeReport.Upward;
import org.whalecurve.domain.cascade.CascadeBranch;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A card between those above it and those beneath.
 *
 * @param card the id of the card
 * @param about whose it is and of when it is told
 * @param page the address of the card
 * @param alignment the address of its alignment matrix
 * @param objectives its objectives
 */
record CascadePageView(
        String card,
        String name,
        String about,
        CardChooser chooser,
        Address page,
        Address alignment,
        List<Part> objectives) {

    private static final int WEIGHT_DECIMALS = 6;

    /**
     * An objective of the card.
     *
     * @param anchor what it is called within the page
     * @param above to what it contributes, in words with links
     * @param rows the objective and all that contributes to it
     */
    record Part(String anchor, String name, List<Above> above, List<Row> rows) {}

    /**
     * To what an objective contributes.
     *
     * @param objective its name, or its key where the reader does not see it
     * @param unit whose it is, in words; empty likewise
     * @param address the address of what contributes there; empty likewise
     * @param words how much it counts there, or why it leads nowhere
     */
    record Above(String objective, String unit, String address, String words) {}

    /**
     * An objective in the tree.
     *
     * @param depth how many objectives of the tree are above it
     * @param unit whose it is, in words
     * @param weight how much it counts above; empty at the top
     * @param score by its own measures
     * @param contributed what contributions come to; its text is empty where there are none
     * @param hidden how many contributions the reader may not see, in words; empty if none
     */
    record Row(
            String name,
            int depth,
            String unit,
            String owner,
            Address page,
            String weight,
            ScoreView score,
            boolean hasContributions,
            ScoreView contributed,
            String hidden) {}

    static CascadePageView of(CascadeReport report, Wording wording) {
        Scorecard card = report.card().card();
        CardPlace place = CardPlace.of(report.moment(), card.id(), wording);
        return new CascadePageView(
                card.id(),
                card.name(),
                unitOf(card, report.organisation())
                        + " · "
                        + wording.months(report.moment().month(), report.moment().month())
                        + (place.asOf() == null
                                ? ""
                                : " · as published by " + wording.day(place.asOf())),
                CardChooser.of(report.moment(), wording),
                place.page(),
                place.alignment(),
                report.objectives().stream().map(each -> part(each, report, wording)).toList());
    }

    /** Whose a card is, in words. */
    static String unitOf(Scorecard card, OrganisationTree organisation) {
        return organisation
                .find(card.unit())
                .map(OrganisationUnit::name)
                .orElse("unit " + card.unit());
    }

    private static Part part(Cascaded cascaded, CascadeReport report, Wording wording) {
        List<Row> rows = new ArrayList<>();
        add(cascaded.branch(), 0, report, rows, wording);
        return new Part(
                CardPlace.anchor(cascaded.branch().key().objective()),
                cascaded.branch().scored().objective().name(),
                cascaded.above().stream().map(each -> above(each, report, wording)).toList(),
                List.copyOf(rows));
    }

    private static Above above(Upward upward, CascadeReport report, Wording wording) {
        ScoredCard card = upward.card();
        String words =
                upward.stray() == null
                        ? (upward.contribution().shared() ? "the same objective, " : "")
                                + "weight "
                                + weight(upward.contribution().weight())
                        : "leads nowhere: " + upward.stray();
        if (card == null || upward.objective() == null) {
            return new Above(upward.contribution().to().written(), "", "", words);
        }
        return new Above(
                upward.objective().objective().name(),
                unitOf(card.card(), report.organisation()),
                CardPlace.of(report.moment(), card.card().id(), wording)
                        .cascade(upward.objective().objective())
                        .text(),
                words);
    }

    private static void add(
            CascadeBranch branch,
            int depth,
            CascadeReport report,
            List<Row> rows,
            Wording wording) {
        Scorecard card = branch.card().card();
        rows.add(
                new Row(
                        branch.scored().objective().name(),
                        depth,
                        unitOf(card, report.organisation()),
                        branch.scored().objective().owner(),
                        CardPlace.of(report.moment(), card.id(), wording)
                                .objective(branch.scored().objective()),
                        branch.link() == null ? "" : weight(branch.link().weight()),
                        ScoreView.of(branch.scored().score(), wording),
                        !branch.beneath().isEmpty(),
                        ScoreView.of(branch.contributed(), wording),
                        branch.hidden() == 0
                                ? ""
                                : "+ "
                                        + wording.count(
                                                branch.hidden(), "contribution", "contributions")
                                        + " outside your area"));
        branch.beneath().forEach(each -> add(each, depth + 1, report, rows, wording));
    }

    /** As the document has it. */
    static String weight(Fraction weight) {
        return weight.decimal(WEIGHT_DECIMALS).stripTrailingZeros().toPlainString();
    }
}
