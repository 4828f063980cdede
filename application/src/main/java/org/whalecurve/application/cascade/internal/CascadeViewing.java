package org.whalecurve.application.cascade.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.cascade.AlignmentReport;
import org.whalecurve.application.cascade.CascadeReport;
import org.whalecurve.application.cascade.CascadeReport.Cascaded;
import org.whalecurve.application.cascade.CascadeReport.Upward;
import org.whalecurve.application.cascade.UnitQuestion;
import org.whalecurve.application.cascade.UnitReport;
import org.whalecurve.application.cascade.UnitReport.Standing;
import org.whalecurve.application.cascade.ViewAlignment;
import org.whalecurve.application.cascade.ViewCascade;
import org.whalecurve.application.cascade.ViewUnit;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.domain.cascade.AlignmentMatrix;
import org.whalecurve.domain.cascade.Cascade;
import org.whalecurve.domain.cascade.CascadeBranch;
import org.whalecurve.domain.cascade.StrayContribution;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationTree.Placed;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;

/** Shows how cards hang together. */
public final class CascadeViewing implements ViewCascade, ViewAlignment, ViewUnit {

    private final PublishedCards cards;
    private final CardHistories histories;

    public CascadeViewing(PublishedCards cards, CardHistories histories) {
        this.cards = cards;
        this.histories = histories;
    }

    @Override
    public CascadeReport viewCascade(Actor actor, CardQuestion question) {
        DocumentVersion<Scorecard> version = cards.find(actor, question.card(), question.asOf());
        ScoredCompany company = company(actor, question);
        List<Cascaded> objectives = new ArrayList<>();
        for (Objective objective : version.content().objectives()) {
            ObjectiveKey key = new ObjectiveKey(version.id(), objective.id());
            CascadeBranch.of(company.cascade(), company.seen(), key)
                    .ifPresent(branch ->
                            objectives.add(new Cascaded(branch, upwards(company, key, objective))));
        }
        return new CascadeReport(
                company.moment(),
                company.cascade().tree(),
                card(company, version),
                version.version(),
                List.copyOf(objectives));
    }

    @Override
    public AlignmentReport viewAlignment(Actor actor, CardQuestion question) {
        DocumentVersion<Scorecard> version = cards.find(actor, question.card(), question.asOf());
        ScoredCompany company = company(actor, question);
        AlignmentMatrix matrix =
                AlignmentMatrix.of(company.cascade(), company.seen(), version.id())
                        .orElseThrow(() -> Refusal.notFound("scorecard", version.id()));
        Set<String> shown = new HashSet<>(Set.of(version.id()));
        matrix.columns().forEach(column -> shown.add(column.card().card().id()));
        return new AlignmentReport(
                company.moment(),
                company.cascade().tree(),
                version.version(),
                matrix,
                company.cascade().strays().stream()
                        .filter(stray -> shown.contains(stray.link().from().card()))
                        .toList());
    }

    @Override
    public UnitReport viewUnit(Actor actor, UnitQuestion question) {
        ScoredCompany company =
                ScoredCompany.of(
                        cards,
                        histories,
                        actor,
                        question.month(),
                        question.span(),
                        question.asOf());
        OrganisationTree tree = company.cascade().tree();
        OrganisationUnit unit =
                tree.find(question.unit())
                        .orElseThrow(() -> Refusal.notFound("unit", question.unit()));
        List<Standing> units = new ArrayList<>();
        for (Placed placed : tree.inOrder()) {
            if (tree.isWithin(placed.unit().id(), unit.id())) {
                Predicate<Scorecard> own = card -> tree.isSame(card.unit(), placed.unit().id());
                units.add(new Standing(placed, seen(company, own), hidden(company, own)));
            }
        }
        Predicate<Scorecard> unplaced =
                card -> unit.equals(tree.root()) && tree.find(card.unit()).isEmpty();
        return new UnitReport(
                company.moment(),
                tree.above(unit.id()),
                List.copyOf(units),
                seen(company, unplaced),
                hidden(company, unplaced));
    }

    private ScoredCompany company(Actor actor, CardQuestion question) {
        return ScoredCompany.of(
                cards, histories, actor, question.month(), question.span(), question.asOf());
    }

    private static ScoredCard card(ScoredCompany company, DocumentVersion<Scorecard> version) {
        ScoredCard card = company.seen().get(version.id());
        if (card == null) {
            throw Refusal.notFound("scorecard", version.id());
        }
        return card;
    }

    private static List<ScoredCard> seen(ScoredCompany company, Predicate<Scorecard> wanted) {
        List<ScoredCard> seen = new ArrayList<>();
        for (Scorecard card : company.cascade().cards()) {
            ScoredCard scored = company.seen().get(card.id());
            if (scored != null && wanted.test(card)) {
                seen.add(scored);
            }
        }
        return List.copyOf(seen);
    }

    private static int hidden(ScoredCompany company, Predicate<Scorecard> wanted) {
        return (int)
                company.cascade().cards().stream()
                        .filter(wanted)
                        .filter(card -> !company.seen().containsKey(card.id()))
                        .count();
    }

    private static List<Upward> upwards(
            ScoredCompany company, ObjectiveKey from, Objective objective) {
        return objective.contributes().stream()
                .map(contribution -> upward(company, from, contribution))
                .toList();
    }

    private static Upward upward(
            ScoredCompany company, ObjectiveKey from, Contribution contribution) {
        Cascade cascade = company.cascade();
        ObjectiveKey to = contribution.to();
        ScoredCard above = company.seen().get(to.card());
        return new Upward(
                contribution,
                above,
                CascadeBranch.of(cascade, company.seen(), to)
                        .map(CascadeBranch::scored)
                        .orElse(null),
                cascade.strays().stream()
                        .filter(stray -> stray.link().from().equals(from))
                        .filter(stray -> stray.link().to().equals(to))
                        .map(StrayContribution::reason)
                        .findFirst()
                        .orElse(null));
    }
}
