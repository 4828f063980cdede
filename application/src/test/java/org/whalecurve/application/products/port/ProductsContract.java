package org.whalecurve.application.products.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.facts.port.Numbering.Met;
import org.whalecurve.application.facts.port.NumberingRules;
import org.whalecurve.domain.products.Product;

/** What every store of products keeps to. */
public abstract class ProductsContract {

    protected abstract Products products();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void productsAreFoundByTheirNumbers() {
        int[] numbers = meet(new Met("LAMP", "Storm lamp"), new Met("ROPE", ""));

        assertThat(products().byNumber(List.of(numbers[1], 4_711)))
                .containsExactly(
                        Map.entry(numbers[1], new Product(numbers[1], "ROPE", "ROPE", "i1")));
        assertThat(products().byNumber(List.of())).isEmpty();
    }

    @Test
    void aProductMetByAnImportIsNamedAsTheFileNamesIt() {
        int[] numbers = meet(new Met("LAMP", "Storm lamp"), new Met("ROPE", ""));

        assertThat(products().list(null, null, 10).items())
                .containsExactly(
                        new Product(numbers[0], "LAMP", "Storm lamp", "i1"),
                        new Product(numbers[1], "ROPE", "ROPE", "i1"));
    }

    @Test
    void theFirstNameStays() {
        int[] first = meet(new Met("LAMP", "Storm lamp"));
        int[] again = meet(new Met("LAMP", "Damaged"));

        assertThat(again).isEqualTo(first);
        assertThat(products().list(null, null, 10).items())
                .extracting(Product::name)
                .containsExactly("Storm lamp");
    }

    @Test
    void everyKeyHasOneNumber() {
        NumberingRules.everyKeyHasOneNumber(unitOfWork(), products().numbering("i1"));
    }

    @Test
    void aKeyNamedTwiceHasOneNumber() {
        NumberingRules.aKeyNamedTwiceHasOneNumber(unitOfWork(), products().numbering("i1"));
    }

    @Test
    void twoImportsThatMeetTheSameProductsAtOnceAgree() {
        NumberingRules.twoAtOnceAgree(
                unitOfWork(), products().numbering("i1"), products().numbering("i2"));
    }

    @Test
    void aNumberIsNeverReused() {
        NumberingRules.aNumberIsNeverReused(unitOfWork(), products().numbering("i1"));
    }

    @Test
    void numbersAreFoundByKeyAndUnknownKeysAreLeftOut() {
        int[] numbers = meet(new Met("LAMP", ""), new Met("ROPE", ""));

        assertThat(products().numbersOf(List.of("ROPE", "LAMP", "lamp", "FLAG")))
                .hasSize(2)
                .containsEntry("LAMP", numbers[0])
                .containsEntry("ROPE", numbers[1]);
        assertThat(products().numbersOf(List.of())).isEmpty();
    }

    @Test
    void productsAreListedByKeyPageByPage() {
        meet(new Met("C", "three"), new Met("A", "one"), new Met("B", "two"), new Met("b", "0"));

        assertThat(PagingRules.readThrough((after, limit) -> products().list(null, after, limit)))
                .extracting(Product::key)
                .containsExactly("A", "B", "C", "b");
    }

    @Test
    void textIsSoughtInKeyAndNameAndMeansItself() {
        meet(new Met("LAMP", "Storm lamp, 100% brass"), new Met("ROPE", "Lamp rope 1000"));

        assertThat(found("lamp")).containsExactly("LAMP", "ROPE");
        assertThat(found("STORM")).containsExactly("LAMP");
        assertThat(found("100%")).containsExactly("LAMP");
        assertThat(found("_")).isEmpty();
    }

    @Test
    void aCursorNobodyHandedOutIsRefused() {
        PagingRules.refuseCursorsNobodyHandedOut(
                (after, limit) -> products().list(null, after, limit));
    }

    private int[] meet(Met... met) {
        return unitOfWork().perform(() -> products().numbering("i1").numbersOf(List.of(met)));
    }

    private List<String> found(String text) {
        return products().list(text, null, 10).items().stream().map(Product::key).toList();
    }
}
