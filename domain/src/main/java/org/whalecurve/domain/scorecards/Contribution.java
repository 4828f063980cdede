package org.whalecurve.domain.scorecards;

import org.whalecurve.domain.money.Fraction;

/**
 * That an objective is part of how one of a card above it is reached. Unlike an arrow of a strategy
 * map, which supposes cause and effect, it says who is to deliver what (Kaplan and Norton,
 * "Alignment", 2006).
 *
 * @param to the objective above
 * @param weight how much it counts among the contributions to that objective; above zero
 * @param shared whether it is the same objective, of which the unit reaches its part; otherwise it
 *     is another one that helps
 */
public record Contribution(ObjectiveKey to, Fraction weight, boolean shared) {}
