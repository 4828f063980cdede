package org.whalecurve.application.periods;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Book;

/** The books of which runs can be ordered. */
@Requires(Right.SEE_RUNS)
public interface ListBooks {

    /** What happened first, then every plan into which something was booked, by name. */
    List<Book> listBooks(Actor actor);
}
