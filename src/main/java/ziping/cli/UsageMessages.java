package ziping.cli;

import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.stream.Collectors;

/** Says in Chinese what is wrong with a command line. */
final class UsageMessages {

    private UsageMessages() {}

    static String of(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return sentence(wrong) + "用法见“" + command + " --help”。";
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    "不认识“" + unknown.getUnmatched().getFirst() + "”。";
            case MissingParameterException missing -> "缺少" + names(missing.getMissing()) + "。";
            case MutuallyExclusiveArgsException _ ->
                    "项目来源（--sample、--demo、--project、--all、--file）只能写一个。";
            case OverwrittenOptionException twice ->
                    "“" + name(twice.getOverwritten()) + "”写了两次，请只留一个。";
            case MaxValuesExceededException _ -> "有一个选项写了两次，请只留一个。";
            default -> value(wrong);
        };
    }

    private static String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return "命令写得不对。";
        }
        String value = wrong.getValue() == null ? "" : "“" + wrong.getValue() + "”";
        return "“" + name(argument) + "”的值" + value + "不对。";
    }

    private static String names(List<ArgSpec> arguments) {
        boolean alternatives = arguments.size() > 1;
        return (alternatives ? "（任选其一）" : "")
                + arguments.stream()
                        .map(argument -> "“" + name(argument) + "”")
                        .collect(Collectors.joining(alternatives ? "或" : "、"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
