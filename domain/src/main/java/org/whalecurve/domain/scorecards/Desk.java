package org.whalecurve.domain.scorecards;

import java.util.List;

/**
 * What one function of the company, such as finance or sales, looks at first: a few measures of a
 * card as headlines, and pictures of where they come from.
 *
 * @param id by which addresses name it; unlike that of any other desk of the card
 * @param name what people call it
 * @param people user names of those whose desk it is; they see the card
 * @param measures ids of the measures, in the order in which they are shown
 * @param pictures what is shown beneath, in this order
 */
public record Desk(
        String id,
        String name,
        List<String> people,
        List<String> measures,
        List<DeskPicture> pictures) {

    /** More than a glance holds. */
    public static final int MOST_MEASURES = 12;

    /** Keeps copies that nobody can change. */
    public Desk {
        people = List.copyOf(people);
        measures = List.copyOf(measures);
        pictures = List.copyOf(pictures);
    }
}
