package dk.fremskudt.command;

import dk.fremskudt.platform.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's arguments: {@code --name value}, {@code --flag} and the rest in order. Refuses what it does not know. */
final class Options {
    private final Map<String, List<String>> named = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    Options(List<String> arguments, Set<String> withValue, Set<String> flags) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (flags.contains(argument)) {
                named.computeIfAbsent(argument, name -> new ArrayList<>());
            } else if (withValue.contains(argument)) {
                if (i + 1 == arguments.size()) throw new Refusal("command.missingValue", argument);
                named.computeIfAbsent(argument, name -> new ArrayList<>()).add(arguments.get(++i));
            } else if (argument.startsWith("--")) {
                throw new Refusal("command.unknownOption", argument);
            } else {
                rest.add(argument);
            }
        }
    }

    boolean has(String flag) {
        return named.containsKey(flag);
    }

    Optional<String> value(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return named.getOrDefault(name, List.of());
    }

    List<String> rest() {
        return rest;
    }
}
