package org.whalecurve.facts;

import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;

/** The types of column that the stores exchange with the database. */
final class Columns {

    private Columns() {}

    static Field text(String name) {
        return Field.nullable(name, new ArrowType.Utf8());
    }

    static Field int8(String name) {
        return Field.notNullable(name, new ArrowType.Int(Byte.SIZE, true));
    }

    static Field int32(String name) {
        return Field.notNullable(name, new ArrowType.Int(Integer.SIZE, true));
    }

    static Field int64(String name) {
        return Field.notNullable(name, new ArrowType.Int(Long.SIZE, true));
    }

    static Field int64OrNull(String name) {
        return Field.nullable(name, new ArrowType.Int(Long.SIZE, true));
    }

    static Field day(String name) {
        return Field.notNullable(name, new ArrowType.Date(DateUnit.DAY));
    }
}
