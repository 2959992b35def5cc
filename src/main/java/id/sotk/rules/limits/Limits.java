package id.sotk.rules.limits;

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

    /// No region has as many posts, teams or levels of anything counted.
    private static final int MOST = 999;

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
                .map(component -> value(component.getName(), component.getGenericType(),
                        params.get(component.getName())))
                .toArray();
        refuseEmptyRange(params);
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
            throw new Unbindable("limit.missing", name);
        }
        if (type == int.class || type == Integer.class) {
            return whole(name, type, given);
        }
        if (type == boolean.class) {
            return truth(name, given);
        }
        if (type == LocalDate.class) {
            return date(name, given);
        }
        return type.isEnum() ? choice(name, type, given.toString()) : type.cast(given.toString());
    }

    /// The most that is not optional limits what there has to be; one that is may also forbid.
    private static int whole(String name, Class<?> type, Object given) {
        int least = name.startsWith("min") && !name.equals("minimum") || name.equals("max") && type != int.class ? 0
                : 1;
        try {
            int number = Integer.parseInt(given.toString());
            if (number < least || number > MOST) {
                throw new Unbindable("limit.range", name, number, least, MOST);
            }
            return number;
        } catch (NumberFormatException _) {
            throw new Unbindable("limit.number", name, given);
        }
    }

    private static void refuseEmptyRange(Map<String, Object> params) {
        if (params.get("min") instanceof Integer min && params.get("max") instanceof Integer max && max < min) {
            throw new Unbindable("limit.max", "max", max, min);
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
