package org.whalecurve.persistence.payouts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.PassedGate;
import org.whalecurve.domain.payouts.KeptGate;
import org.whalecurve.domain.payouts.KeptModifier;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.scorecards.Unit;

/** What somebody was paid, as it is stored: numbers exactly. */
record PersonRow(
        String user,
        String percent,
        long amount,
        List<PartRow> parts,
        List<GateRow> gates,
        List<ModifierRow> modifiers) {

    /** What a component paid. */
    record PartRow(
            String component,
            String name,
            Unit unit,
            @Nullable String value,
            @Nullable String target,
            @Nullable String paid,
            long amount,
            @Nullable String missing) {

        static PartRow of(PaidPart part) {
            return new PartRow(
                    part.component(),
                    part.name(),
                    part.unit(),
                    StoredText.text(part.value()),
                    StoredText.text(part.target()),
                    StoredText.text(part.paid()),
                    part.amount(),
                    part.missing());
        }

        PaidPart part() {
            return new PaidPart(
                    component,
                    name,
                    unit,
                    StoredText.number(value),
                    StoredText.number(target),
                    StoredText.number(paid),
                    amount,
                    missing);
        }
    }

    /** How a gate stood. */
    record GateRow(String name, Unit unit, @Nullable String value, PassedGate.State state) {

        static GateRow of(KeptGate gate) {
            return new GateRow(
                    gate.name(), gate.unit(), StoredText.text(gate.value()), gate.state());
        }

        KeptGate gate() {
            return new KeptGate(name, unit, StoredText.number(value), state);
        }
    }

    /** What a modifier came to. */
    record ModifierRow(String name, Unit unit, @Nullable String value, @Nullable String factor) {

        static ModifierRow of(KeptModifier modifier) {
            return new ModifierRow(
                    modifier.name(),
                    modifier.unit(),
                    StoredText.text(modifier.value()),
                    StoredText.text(modifier.factor()));
        }

        KeptModifier modifier() {
            return new KeptModifier(
                    name, unit, StoredText.number(value), StoredText.number(factor));
        }
    }

    static String write(List<PaidPerson> people) {
        return StoredText.write(
                people.stream()
                        .map(person ->
                                new PersonRow(
                                        person.user(),
                                        String.valueOf(StoredText.text(person.percent())),
                                        person.amount(),
                                        person.parts().stream().map(PartRow::of).toList(),
                                        person.gates().stream().map(GateRow::of).toList(),
                                        person.modifiers().stream().map(ModifierRow::of).toList()))
                        .toList());
    }

    static List<PaidPerson> read(String json) {
        return Arrays.stream(StoredText.read(json, PersonRow[].class))
                .map(row ->
                        new PaidPerson(
                                row.user,
                                StoredText.exact(row.percent),
                                row.amount,
                                row.parts.stream().map(PartRow::part).toList(),
                                row.gates.stream().map(GateRow::gate).toList(),
                                row.modifiers.stream().map(ModifierRow::modifier).toList()))
                .toList();
    }
}
