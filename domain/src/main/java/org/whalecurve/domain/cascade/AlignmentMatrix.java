package org.whalecurve.domain.cascade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.RollUp.Child;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;

/**
 * The objectives of a card against the cards of the units beneath: who contributes to what, and how
 * it stands (after the alignment matrices of Kaplan and Norton, "Alignment", 2006).
 *
 * @param card the card whose objectives are the rows, scored
 * @param rows a row for each of its objectives, in the order of the card
 * @param columns a column for each card that is seen of its unit and those beneath, in the order of
 *     the tree
 * @param hidden how many such cards are not seen
 */
public record AlignmentMatrix(ScoredCard card, List<Row> rows, List<Column> columns, int hidden) {

    /**
     * An objective of the card.
     *
     * @param branch the objective with what contributes to it directly
     * @param cells one for each column
     */
    public record Row(CascadeBranch branch, List<Cell> cells) {

        /** Whether nothing contributes to it, seen or not. */
        public boolean isEmpty() {
            return branch.hidden() == 0
                    && cells.stream().allMatch(cell -> cell.aligned().isEmpty());
        }
    }

    /**
     * A card beneath.
     *
     * @param card the card, scored
     * @param loose its objectives that contribute to none of the rows
     */
    public record Column(ScoredCard card, List<Objective> loose) {

        /** Whether nothing on it contributes to any of the rows. */
        public boolean isEmpty() {
            return loose.size() == card.card().objectives().size();
        }
    }

    /**
     * What of one card contributes to one objective.
     *
     * @param aligned its objectives that do
     */
    public record Cell(List<Aligned> aligned) {

        /** What they come to. */
        public RollUp score() {
            return RollUp.of(
                    aligned.stream()
                            .map(each ->
                                    Child.of(
                                            each.key().written(),
                                            each.weight(),
                                            each.scored().score()))
                            .toList());
        }
    }

    /**
     * An objective that contributes.
     *
     * @param key which one it is
     * @param scored by its own measures
     * @param weight how much it counts where it contributes
     * @param shared whether it is the same objective as the one it contributes to
     * @param direct whether it contributes itself, and not to another one that does
     */
    public record Aligned(
            ObjectiveKey key,
            ScoredObjective scored,
            Fraction weight,
            boolean shared,
            boolean direct) {}

    /**
     * The matrix of a card.
     *
     * @param seen the cards that are seen, scored, by id
     * @return empty if the card itself is not seen
     */
    public static Optional<AlignmentMatrix> of(
            Cascade cascade, Map<String, ScoredCard> seen, String card) {
        ScoredCard top = seen.get(card);
        if (top == null) {
            return Optional.empty();
        }
        List<Scorecard> beneath =
                cascade.cards().stream()
                        .filter(each -> !each.id().equals(card))
                        .filter(each -> cascade.tree().isWithin(each.unit(), top.card().unit()))
                        .toList();
        List<ScoredCard> columns = new ArrayList<>();
        for (Scorecard each : beneath) {
            Optional.ofNullable(seen.get(each.id())).ifPresent(columns::add);
        }
        List<Row> rows = new ArrayList<>();
        Set<ObjectiveKey> reaching = new HashSet<>();
        for (Objective objective : top.card().objectives()) {
            ObjectiveKey key = new ObjectiveKey(card, objective.id());
            Map<ObjectiveKey, ContributionLink> all = reaching(cascade, key);
            reaching.addAll(all.keySet());
            CascadeBranch.of(cascade, seen, key)
                    .ifPresent(branch ->
                            rows.add(
                                    new Row(
                                            branch,
                                            columns.stream()
                                                    .map(column -> cell(key, all, column))
                                                    .toList())));
        }
        return Optional.of(
                new AlignmentMatrix(
                        top,
                        List.copyOf(rows),
                        columns.stream().map(each -> column(each, reaching)).toList(),
                        beneath.size() - columns.size()));
    }

    /** All that contributes to an objective, directly or not; what does so directly comes first. */
    private static Map<ObjectiveKey, ContributionLink> reaching(Cascade cascade, ObjectiveKey top) {
        Map<ObjectiveKey, ContributionLink> reaching = new LinkedHashMap<>();
        Deque<ObjectiveKey> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (ContributionLink link : cascade.to(open.remove())) {
                if (!link.from().equals(top) && reaching.putIfAbsent(link.from(), link) == null) {
                    open.add(link.from());
                }
            }
        }
        return reaching;
    }

    private static Cell cell(
            ObjectiveKey top, Map<ObjectiveKey, ContributionLink> reaching, ScoredCard column) {
        List<Aligned> aligned = new ArrayList<>();
        for (Objective objective : column.card().objectives()) {
            ObjectiveKey key = new ObjectiveKey(column.card().id(), objective.id());
            ContributionLink link = reaching.get(key);
            if (link != null) {
                CascadeBranch.objective(column, objective.id())
                        .ifPresent(scored ->
                                aligned.add(
                                        new Aligned(
                                                key,
                                                scored,
                                                link.weight(),
                                                link.contribution().shared(),
                                                link.to().equals(top))));
            }
        }
        return new Cell(List.copyOf(aligned));
    }

    private static Column column(ScoredCard card, Set<ObjectiveKey> reaching) {
        return new Column(
                card,
                card.card().objectives().stream()
                        .filter(each ->
                                !reaching.contains(new ObjectiveKey(card.card().id(), each.id())))
                        .toList());
    }
}
