package org.whalecurve.rest.door;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * Refuses query parameters that an operation does not know, and those sent twice: a filter with a
 * spelling mistake must not pass for no filter.
 */
@Singleton
final class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!OurOperations.include(resource)) {
            return;
        }
        Set<String> names =
                known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        for (Map.Entry<String, List<String>> sent :
                request.getUriInfo().getQueryParameters().entrySet()) {
            String name = sent.getKey();
            if (!names.contains(name)) {
                throw RequestProblem.wrongParameter(
                        name,
                        "There is no parameter '"
                                + name
                                + "' here. "
                                + (names.isEmpty()
                                        ? "There is none."
                                        : "There are: " + String.join(", ", names) + "."));
            }
            if (sent.getValue().size() > 1) {
                throw RequestProblem.wrongParameter(
                        name, "The parameter '" + name + "' may be sent once only.");
            }
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .map(accessor -> accessor.getAnnotation(QueryParam.class))
                        .forEach(each -> names.add(each.value()));
            }
        }
        return names;
    }
}
