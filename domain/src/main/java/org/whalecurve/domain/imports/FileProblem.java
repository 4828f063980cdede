package org.whalecurve.domain.imports;

/**
 * Why a whole file cannot be read.
 *
 * @param code a stable name for the fault, such as {@code unclosed-quote}
 * @param line the physical line where it shows, counted from 1; 0 if it has no place
 * @param detail a sentence for a person: what is wrong, where, and what to do
 */
public record FileProblem(String code, long line, String detail) {}
