package org.whalecurve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whalecurve.benchmarks.Installation.Running;

/**
 * Scenarios tried on a run, as somebody does who moves sliders: each answer holds the statements'
 * totals, the whale curve, capacity and the customers who gain and lose most.
 *
 * @param questions one for each sort of scenario, the median of several; the first reads the run
 * @param profit what the customers would earn with everything different at once, in the currency
 */
record WhatIf(List<Measured> questions, String profit) {

    private static final int TIMES = 7;

    private static final List<String> POOLS =
            List.of(
                    "order-entry",
                    "picking-and-packing",
                    "dispatch-home",
                    "dispatch-abroad",
                    "returns",
                    "customer-service");

    /**
     * @param run the run's id
     */
    static WhatIf of(Running running, String run, long customers) throws IOException {
        Questions questions = new Questions(running, run, customers);
        List<Measured> measured = new ArrayList<>();
        measured.add(questions.once("first, reads the run", change("price", "", "1%")));
        measured.add(questions.median("prices", i -> change("price", "", i + "%")));
        measured.add(
                questions.median(
                        "expense of a pool",
                        i -> change("expense", "picking-and-packing", "-" + i + "%")));
        measured.add(
                questions.median(
                        "time of an activity",
                        i -> change("time", "pick-and-pack", "-" + i + "%")));
        measured.add(questions.median("all pools at once", WhatIf::everyPool));
        return new WhatIf(
                measured,
                questions.last.path("after").path("curve").path("total").path("amount").asText());
    }

    private static String everyPool(int percent) {
        return POOLS.stream()
                .map(pool -> change("expense", pool, "-" + percent + "%"))
                .collect(Collectors.joining(","));
    }

    private static String change(String change, String of, String value) {
        return "{\"change\":\"%s\",\"of\":\"%s\",\"per\":\"\",\"value\":\"%s\"}"
                .formatted(change, of, value);
    }

    /** The changes of a question, other ones each time. */
    @FunctionalInterface
    private interface Changes {
        String of(int time);
    }

    private static final class Questions {

        private final Running running;
        private final String path;
        private final long customers;
        private JsonNode last;

        Questions(Running running, String run, long customers) throws IOException {
            this.running = running;
            this.path = "runs/" + run + "/what-if";
            this.customers = customers;
            this.last = running.api().get(URI.create("runs/" + run));
        }

        Measured once(String name, String changes) throws IOException {
            double cpuBefore = ProcessClock.cpuSeconds(running.process());
            long begin = System.nanoTime();
            last =
                    running.api()
                            .ask(path, String.format(Locale.ROOT, "{\"changes\":[%s]}", changes));
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpu = ProcessClock.cpuSeconds(running.process()) - cpuBefore;
            return new Measured(
                    name,
                    customers,
                    seconds,
                    cpu,
                    0,
                    0,
                    ProcessClock.mostResident(running.process()));
        }

        Measured median(String name, Changes changes) throws IOException {
            List<Measured> all = new ArrayList<>();
            for (int i = 1; i <= TIMES; i++) {
                all.add(once(name, changes.of(i)));
            }
            all.sort(Comparator.comparingDouble(Measured::seconds));
            return all.get(TIMES / 2);
        }
    }
}
