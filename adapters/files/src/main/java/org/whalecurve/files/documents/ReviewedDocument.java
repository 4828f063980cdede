package org.whalecurve.files.documents;

import java.util.List;
import java.util.function.Function;

/**
 * Reads what is written first, and reviews what it means only once all of it can be read: a fault
 * of writing would otherwise bring faults of meaning that nobody made.
 *
 * @param code a stable name for its refusal
 * @param kind what the document should be, such as {@code cost model}
 */
record ReviewedDocument(String code, String kind) {

    /**
     * Something that is wrong with what was read.
     *
     * @param where the path in the document
     */
    record Flaw(String where, String problem) {}

    /**
     * @param reading makes it of the document, noting what cannot be read
     * @param review finds what is wrong with it
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line
     */
    <T> T read(String document, Function<Place, T> reading, Function<T, List<Flaw>> review) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        T read = reading.apply(new Place(value, "", 1, faults));
        faults.refuseIfAny(code, kind);
        for (Flaw flaw : review.apply(read)) {
            faults.add(flaw.where(), LineFinder.lineOf(flaw.where(), value), flaw.problem());
        }
        faults.refuseIfAny(code, kind);
        return read;
    }
}
