package org.whalecurve.facts;

import org.apache.arrow.vector.VarCharVector;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.imports.LineName;

/** A column of names as their numbers; a name that stands below itself is not looked up again. */
final class NameColumn {

    private static final int NOTHING_YET = -1;

    private final LineName sort;
    private final LineNames names;
    private final FactScan receiver;
    private final TextColumn texts = new TextColumn();
    private int last = NOTHING_YET;

    /**
     * @param names the names of the scan
     * @param receiver learns of every new one
     */
    NameColumn(LineName sort, LineNames names, FactScan receiver) {
        this.sort = sort;
        this.names = names;
        this.receiver = receiver;
    }

    /** Puts the numbers of the next batch into an array. */
    void place(VarCharVector column, int[] numbers, int rows) {
        texts.load(column, rows);
        for (int i = 0; i < rows; i++) {
            if (last == NOTHING_YET || texts.compareWithPrevious(i) != 0) {
                last = numberOf(texts.text(i));
            }
            numbers[i] = last;
        }
    }

    private int numberOf(String name) {
        int known = names.count(sort);
        int number = names.number(sort, name);
        if (number > known) {
            receiver.name(sort, number, name);
        }
        return number;
    }
}
