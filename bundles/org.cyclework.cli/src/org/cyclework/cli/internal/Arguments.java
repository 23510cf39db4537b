package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after a subcommand, taken apart.
 *
 * @param words what is no option, in order
 * @param values the options that were given; a flag's value is empty
 */
record Arguments(List<String> words, Map<String, String> values) {

    /**
     * Takes the typed words apart. {@code --} ends the options; a lone {@code -} is a word.
     *
     * @throws UsageException where an option is unknown or lacks its value
     */
    static Arguments parse(List<String> typed, Options options) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        boolean optionsOver = false;
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (optionsOver || !word.startsWith("-") || word.equals("-")) {
                words.add(word);
            } else if (word.equals("--")) {
                optionsOver = true;
            } else {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                if (isFlag(name, options)) {
                    values.put(name.equals("-h") ? "--help" : name, "");
                } else if (!options.valued().contains(name) && !name.equals(Door.AS)) {
                    throw new UsageException("There is no option " + Quoted.cut(name) + " here.");
                } else if (equals >= 0) {
                    values.put(name, word.substring(equals + 1));
                } else if (i + 1 < typed.size()) {
                    values.put(name, typed.get(++i));
                } else {
                    throw new UsageException("The option " + name + " needs a value.");
                }
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(values));
    }

    private static boolean isFlag(String name, Options options) {
        return name.equals("--help") || name.equals("-h") || name.equals("--json") || options.flags().contains(name);
    }

    boolean help() {
        return values.containsKey("--help");
    }

    boolean json() {
        return values.containsKey("--json");
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** @throws UsageException where the value is no whole number of at least {@code least} */
    int number(String option, int least, int otherwise) {
        return Math.toIntExact(wholeNumber(option, least, Integer.MAX_VALUE, otherwise));
    }

    /** @throws UsageException where the value is no whole number from {@code least} to {@code most} */
    long wholeNumber(String option, long least, long most, long otherwise) {
        String value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new UsageException(option + " takes a whole number from " + least + " to " + most + ", not " + Quoted.of(value) + ".");
    }

    /** @throws UsageException unless there is exactly one word and it is not blank */
    String onlyWord(String what) {
        if (words.size() != 1 || words.get(0).isBlank()) {
            throw new UsageException("Exactly one " + what + " is needed.");
        }
        return words.get(0);
    }
}
