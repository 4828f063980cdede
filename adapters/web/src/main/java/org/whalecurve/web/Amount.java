package org.whalecurve.web;

/**
 * An amount as it is printed.
 *
 * @param text the figures, with a minus sign where they are below zero
 * @param negative whether it is below zero
 */
public record Amount(String text, boolean negative) {}
