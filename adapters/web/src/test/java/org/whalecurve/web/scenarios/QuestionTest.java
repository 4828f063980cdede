package org.whalecurve.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.web.Address;

class QuestionTest {

    @Test
    void whatSlidersSaidLeadsBackToTheSameSliders() {
        List<ChangeOrder> orders =
                List.of(
                        new ChangeOrder("capacity", "desk", "", "-5%"),
                        new ChangeOrder("customers", "C 100", "", "0"),
                        new ChangeOrder("customers", "C200", "", "0"),
                        new ChangeOrder("expense", "desk", "", "-10%"),
                        new ChangeOrder("fee", "", "sale orders", "2.50"),
                        new ChangeOrder("coefficient", "pick-and-pack", "sale lines", "1.5"),
                        new ChangeOrder("price", "", "", "3%"),
                        new ChangeOrder("minimum-order", "", "", "5.00 under 50.00"),
                        new ChangeOrder("terms", "", "", "30 days at 8.5%"),
                        new ChangeOrder("time", "take-orders", "", "20%"));

        Address address = Question.addressOf("r1", orders).orElseThrow();

        assertThat(new Question(parameters(address)).orders())
                .containsExactlyInAnyOrderElementsOf(orders);
    }

    @ParameterizedTest
    @CsvSource({
        "expense,desk,'',120.66",
        "price,'','',2.5%",
        "customers,C200,'',3",
        "terms,C200,'',30 days at 8%",
        "customers,'C200,C300','',0"
    })
    void whatNoSliderCanSayHasNoAddress(String change, String of, String per, String value) {
        assertThat(Question.addressOf("r1", List.of(new ChangeOrder(change, of, per, value))))
                .isEmpty();
    }

    @Test
    void aSecondFeeHasNoPlaceOnThePage() {
        ChangeOrder orders = new ChangeOrder("fee", "", "sale orders", "2.50");
        ChangeOrder lines = new ChangeOrder("fee", "", "sale lines", "0.10");

        assertThat(Question.addressOf("r1", List.of(orders, lines))).isEmpty();
    }

    private static MultivaluedMap<String, String> parameters(Address address) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        Arrays.stream(URI.create(address.text()).getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .forEach(parameter -> parameters.add(parameter[0], parameter[1]));
        return parameters;
    }
}
