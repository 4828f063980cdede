package org.whalecurve.files.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.scorecards.ScorecardReport;

class CsvScorecardTest {

    private static final String HEAD =
            "card,version,from,to,span,as of,currency,level,perspective,objective,name,value,unit,"
                    + "no data because,held against,which is the,score,raw score,status,coverage %,"
                    + "restated to,due by,waits for approval,to target,to target is,since month before,since month before is,"
                    + "since year ago,since year ago is,owner,weight %,timing,which way is better,"
                    + "what is measured";

    @Test
    void everyRowSaysWhatItIsOfAndWhatTheCardShows() throws IOException {
        List<String> rows = rows(SampleReport.march());

        assertThat(rows.getFirst()).isEqualTo(HEAD);
        assertThat(rows)
                .contains(
                        "harbour,1,2011-03,2011-03,month,,GBP,measure,Financial,"
                                + "Earn more with the customers we have,Profit of customers,61.92,"
                                + "GBP,,200.00,plan,0.00,-48.40,▼ act,100.00,,,,-138.08,worse,-88.08,"
                                + "worse,,,controller,75.00,lagging,more is better,"
                                + "\"Profit of all customers, before unused capacity and sustaining costs\"");
    }

    @Test
    void whatNobodyKnowsIsEmptyWithTheReasonBesideItAndNeverZero() throws IOException {
        assertThat(rows(SampleReport.march()))
                .filteredOn(row -> row.contains(",Stock in days,"))
                .singleElement()
                .asString()
                .contains(
                        ",Stock in days,,days,Nothing was observed yet.,,,,,○ no data,0.00,,"
                                + "2011-04-10,\"March 2011, entered by controller\",,,,,,,controller,100.00,leading,within a range,");
    }

    @Test
    void aPastTellsItsMomentAndWhatWasRestatedSince() throws IOException {
        assertThat(rows(SampleReport.marchAsPublished()))
                .filteredOn(row -> row.contains(",Profit of customers,"))
                .singleElement()
                .asString()
                .startsWith("harbour,1,2011-03,2011-03,month,2011-04-04T09:30:00Z,GBP,")
                .contains("▼ act,100.00,65.00,");
    }

    @Test
    void noTextIsCarriedOutAsAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "＝")) {
            ScorecardReport report = new Renamed(name -> start + "cmd," + name).march();

            assertThat(rows(report))
                    .filteredOn(row -> row.contains("Stock in days"))
                    .singleElement()
                    .asString()
                    .contains(",\"'" + start + "cmd,Stock in days\",")
                    .doesNotContain(",\"" + start, "," + start + "cmd");
        }
    }

    @Test
    void linesEndAsInRfc4180() throws IOException {
        String text = new String(CsvScorecard.write(SampleReport.march()), StandardCharsets.UTF_8);

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static List<String> rows(ScorecardReport report) throws IOException {
        return new String(CsvScorecard.write(report), StandardCharsets.UTF_8).lines().toList();
    }
}
