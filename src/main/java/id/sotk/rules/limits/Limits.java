package id.sotk.rules.limits;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Binds the parameters of a clause to a rule's record of limits, by component name.
public final class Limits {

    private Limits() {}

    /// The limits; refuses a parameter the record lacks, a missing number or choice, and a value of the wrong type.
    public static <P extends Record> P bind(Class<P> type, Map<String, Object> params) {
        RecordComponent[] components = type.getRecordComponents();
        params.forEach((name, given) -> {
            if (given == null) {
                throw new Unbindable("limit.null", name);
            }
        });
        for (String given : params.keySet()) {
            if (Arrays.stream(components).noneMatch(component -> component.getName().equals(given))) {
                throw components.length == 0
                        ? new Unbindable("limit.none", given)
                        : new Unbindable("limit.unknown", given, names(components));
            }
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, component.getGenericType(), params.get(component.getName())))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof Unbindable unbindable
                    ? unbindable
                    : new IllegalArgumentException(refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    private static Object value(RecordComponent limit, Type type, Object given) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            List<Object> values = new ArrayList<>();
            for (Object each : given == null ? List.of() : list(given)) {
                values.add(single(limit, (Class<?>) generic.getActualTypeArguments()[0], each));
            }
            return List.copyOf(values);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.ofNullable(given)
                    .map(each -> single(limit, (Class<?>) generic.getActualTypeArguments()[0], each));
        }
        return single(limit, (Class<?>) type, given);
    }

    private static List<?> list(Object given) {
        return given instanceof List<?> list ? list : List.of(given);
    }

    private static Object single(RecordComponent limit, Class<?> type, Object given) {
        String name = limit.getName();
        if (given == null && type == boolean.class) {
            return false;
        }
        if (given == null) {
            throw new Unbindable("limit.missing", name);
        }
        if (type == int.class || type == Integer.class) {
            return whole(limit, given);
        }
        if (type == boolean.class) {
            return truth(name, given);
        }
        if (type == LocalDate.class) {
            return date(name, given);
        }
        return type.isEnum() ? choice(name, type, given.toString()) : type.cast(given.toString());
    }

    private static int whole(RecordComponent limit, Object given) {
        Optional<Permitted> permitted = Optional.ofNullable(limit.getAnnotation(Permitted.class));
        int from = permitted.map(Permitted::from).orElse(Permitted.ONE);
        int to = permitted.map(Permitted::to).orElse(Permitted.MOST);
        try {
            int number = Integer.parseInt(given.toString());
            if (number < from || number > to) {
                throw new Unbindable("limit.range", limit.getName(), number, from, to);
            }
            return number;
        } catch (NumberFormatException _) {
            throw new Unbindable("limit.number", limit.getName(), given);
        }
    }

    private static boolean truth(String name, Object given) {
        if (!given.toString().equals("true") && !given.toString().equals("false")) {
            throw new Unbindable("limit.truth", name, given);
        }
        return given.toString().equals("true");
    }

    private static LocalDate date(String name, Object given) {
        try {
            return LocalDate.parse(given.toString());
        } catch (DateTimeParseException _) {
            throw new Unbindable("limit.date", name, given);
        }
    }

    private static Object choice(String name, Class<?> type, String given) {
        String wanted = given.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Object choice : type.getEnumConstants()) {
            if (((Enum<?>) choice).name().equals(wanted)) {
                return choice;
            }
        }
        throw new Unbindable("limit.choice", name, given, Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", ")));
    }

    private static String names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }
}
