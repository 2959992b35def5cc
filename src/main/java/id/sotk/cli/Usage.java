package id.sotk.cli;

import id.sotk.cli.work.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what is wrong with the words after `sotk`, and where help is.
final class Usage {

    private final Texts texts;

    Usage(Texts texts) {
        this.texts = texts;
    }

    String explain(ParameterException problem) {
        return fact(problem) + " "
                + texts.get("usage.seeHelp", problem.getCommandLine().getCommandSpec().qualifiedName(" "));
    }

    private String fact(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> texts.get("usage.twice", label(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both -> texts.get("usage.exclusive", optionsIn(both.getMessage()));
            default -> value(problem);
        };
    }

    private String missing(List<ArgSpec> missing) {
        String labels = missing.stream().map(Usage::label).collect(Collectors.joining(", "));
        return labels.isEmpty() ? texts.get("usage.noVerb") : texts.get("usage.missing", labels);
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().getFirst();
        String fact = texts.get(problem.isUnknownOption() ? "usage.unknownOption" : "usage.unknownWord", word);
        List<String> near = problem.getSuggestions();
        return near.isEmpty() ? fact : fact + " " + texts.get("usage.near", near.getFirst().split(" ")[0]);
    }

    private String value(ParameterException problem) {
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return texts.get("usage.wrong", String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
        }
        Class<?> type = argument.type();
        String given = problem.getValue() == null ? "" : problem.getValue();
        if (type.isEnum()) {
            return texts.get("usage.notOneOf", given, label(argument), argument.paramLabel().replace("|", ", "));
        }
        if (type == LocalDate.class) {
            return texts.get("usage.notADate", given, label(argument));
        }
        return type == int.class || type == Integer.class
                ? texts.get("usage.notANumber", given, label(argument))
                : texts.get("usage.wrong", String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String optionsIn(String message) {
        return java.util.regex.Pattern.compile("--[a-z-]+")
                .matcher(message)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
