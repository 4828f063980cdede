package org.whalecurve.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with JSON in words of our own: those of the parser would name classes. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem of(JacksonException wrong, String instance) {
        JsonLocation place = wrong.getLocation();
        String field = wrong instanceof JsonMappingException mapping ? fieldOf(mapping) : "";
        long line = place == null || place.getLineNr() < 1 ? 0 : place.getLineNr();
        String what = whatIsWrong(wrong, field);
        String detail =
                line == 0 ? what : "Line " + line + ", column " + place.getColumnNr() + ": " + what;
        return Problem.of(
                400, "wrong-json", detail, instance, List.of(new Problem.Fault(field, line, what)));
    }

    private static String whatIsWrong(JacksonException wrong, String field) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                    "there is no field '"
                            + unknown.getPropertyName()
                            + "'; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".";
            case MismatchedInputException mismatch when isTrailing(mismatch) ->
                    "something follows after the end of the JSON value.";
            case MismatchedInputException _ ->
                    field.isEmpty()
                            ? "a JSON object is expected here."
                            : "the value of '" + field + "' is of the wrong type or missing.";
            case StreamConstraintsException _ ->
                    "the JSON is nested too deeply, or a name, text or number in it is too long.";
            case StreamReadException duplicate when saysDuplicate(duplicate) ->
                    "a field stands here twice.";
            default -> "this is not well-formed JSON.";
        };
    }

    private static boolean isTrailing(MismatchedInputException wrong) {
        return wrong.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean saysDuplicate(StreamReadException wrong) {
        return wrong.getOriginalMessage().startsWith("Duplicate field");
    }

    private static String fieldOf(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
