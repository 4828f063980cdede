package org.whalecurve.application.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.whalecurve.application.Refusal;

/**
 * Stands before every in-port and lets nobody pass without the right it requires. Only what came
 * out of here is ever handed to an adapter, so a forgotten check cannot exist.
 */
public final class Gate {

    private Gate() {}

    /**
     * Puts an in-port behind the gate.
     *
     * @param inPort an interface marked with {@link Requires} whose methods take the {@link Actor}
     *     first
     * @throws IllegalArgumentException if the interface states no right, or a method does not begin
     *     with the actor
     */
    public static <T> T guard(Class<T> inPort, T implementation) {
        Requires requires = inPort.getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalArgumentException(inPort + " states no right: mark it with @Requires");
        }
        for (Method method : inPort.getMethods()) {
            if (method.getParameterCount() == 0 || method.getParameterTypes()[0] != Actor.class) {
                throw new IllegalArgumentException(method + " must take the actor first");
            }
        }
        return inPort.cast(
                Proxy.newProxyInstance(
                        inPort.getClassLoader(),
                        new Class<?>[] {inPort},
                        (_, method, arguments) ->
                                pass(requires.value(), implementation, method, arguments)));
    }

    private static Object pass(
            Right right, Object implementation, Method method, Object[] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(implementation, arguments);
        }
        if (!((Actor) arguments[0]).may(right)) {
            throw Refusal.denied();
        }
        try {
            return method.invoke(implementation, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
