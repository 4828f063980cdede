package org.whalecurve.application.cascade;

import java.util.List;
import org.whalecurve.domain.cascade.AlignmentMatrix;
import org.whalecurve.domain.cascade.StrayContribution;
import org.whalecurve.domain.organisation.OrganisationTree;

/**
 * The alignment matrix of a card.
 *
 * @param moment what the scores are about
 * @param organisation in which the cards stand
 * @param version which version of the card
 * @param matrix its objectives against the cards beneath
 * @param strays contributions of cards in the matrix that lead nowhere
 */
public record AlignmentReport(
        CascadeMoment moment,
        OrganisationTree organisation,
        int version,
        AlignmentMatrix matrix,
        List<StrayContribution> strays) {

    /** How many objectives of the card nothing contributes to. */
    public long emptyRows() {
        return matrix.rows().stream().filter(AlignmentMatrix.Row::isEmpty).count();
    }

    /** How many of the cards contribute to nothing on the card. */
    public long emptyColumns() {
        return matrix.columns().stream().filter(AlignmentMatrix.Column::isEmpty).count();
    }

    /** How many of the cells hold something. */
    public long filledCells() {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.aligned().isEmpty())
                .count();
    }
}
