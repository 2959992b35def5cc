package id.sotk.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Binds the parameters of a clause to a rule's record of limits, by component name.
final class Limits {

    private Limits() {}

    /// The limits; refuses a parameter the record lacks, a missing number or choice, and a value of the wrong type.
    static <P extends Record> P bind(Class<P> type, Map<String, Object> params) {
        RecordComponent[] components = type.getRecordComponents();
        for (String given : params.keySet()) {
            if (Arrays.stream(components).noneMatch(component -> component.getName().equals(given))) {
                throw new IllegalArgumentException(
                        "params must be among " + names(components) + ", was \"" + given + "\"");
            }
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType(),
                        params.get(component.getName())))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            throw new IllegalArgumentException(cause.getMessage(), cause);
        }
    }

    private static Object value(String name, Type type, Object given) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            List<Object> values = new ArrayList<>();
            for (Object each : given == null ? List.of() : (List<?>) list(name, given)) {
                values.add(single(name, (Class<?>) generic.getActualTypeArguments()[0], each));
            }
            return List.copyOf(values);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.ofNullable(given)
                    .map(each -> single(name, (Class<?>) generic.getActualTypeArguments()[0], each));
        }
        return single(name, (Class<?>) type, given);
    }

    private static List<?> list(String name, Object given) {
        return given instanceof List<?> list ? list : List.of(given);
    }

    private static Object single(String name, Class<?> type, Object given) {
        if (given == null && type == boolean.class) {
            return false;
        }
        if (given == null) {
            throw new IllegalArgumentException("param \"" + name + "\" must be given");
        }
        if (type == int.class || type == Integer.class) {
            return Integer.parseInt(given.toString());
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(given.toString());
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(given.toString());
        }
        return type.isEnum() ? choice(name, type, given.toString()) : type.cast(given.toString());
    }

    private static Object choice(String name, Class<?> type, String given) {
        String wanted = given.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Object choice : type.getEnumConstants()) {
            if (((Enum<?>) choice).name().equals(wanted)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("param \"" + name + "\" must be one of "
                + Arrays.toString(type.getEnumConstants()) + ", was \"" + given + "\"");
    }

    private static String names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList().toString();
    }
}
