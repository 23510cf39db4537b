package org.cyclework.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints, for each, ours, the bare library and how many times longer ours takes. */
public final class Ratios {

    private static final List<String> AS_THE_PRODUCT = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String OURS = "ours";
    private static final String BARE = "bare";

    private Ratios() {
    }

    /**
     * Measures and prints.
     *
     * @param arguments patterns of the benchmarks to run, all where there are none; words that start with a hyphen go to
     *     the measured JVM in place of the flags with which the product starts
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> flags = new ArrayList<>();
        OptionsBuilder options = new OptionsBuilder();
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                flags.add(argument);
            } else {
                options.include(argument);
            }
        }
        options.forks(2).warmupIterations(2).warmupTime(TimeValue.seconds(1)).measurementIterations(3)
                .measurementTime(TimeValue.seconds(1)).jvmArgs((flags.isEmpty() ? AS_THE_PRODUCT : flags).toArray(String[]::new));
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> ours = new TreeMap<>();
        Map<String, Double> bare = new TreeMap<>();
        for (RunResult result : results) {
            String name = name(result);
            Map<String, Result> taken = result.getSecondaryResults();
            double score = result.getPrimaryResult().getScore();
            if (taken.containsKey(OURS)) {
                double times = taken.get("times").getScore() * TimeUnit.SECONDS.toNanos(1);
                ours.put(name, times / taken.get(OURS).getScore());
                bare.put(name, times / taken.get(BARE).getScore());
            } else if (name.contains(BARE)) {
                bare.put(name.replace(BARE, OURS), score);
            } else {
                ours.put(name, score);
            }
        }
        ours.forEach((name, score) -> System.out.println(line(name, score, bare.get(name))));
    }

    private static String name(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.");
        List<String> parts = new ArrayList<>(List.of(path[path.length - 2].replace("Benchmark", ""), path[path.length - 1]));
        result.getParams().getParamsKeys().forEach(key -> parts.add("(" + result.getParams().getParam(key) + ")"));
        return String.join(" ", parts);
    }

    private static String line(String name, double ours, Double bare) {
        String line = String.format(Locale.ROOT, "%s: ours %.0f/s", name.replace(" " + OURS, " "), ours).replaceAll(" +", " ").replace(" :", ":");
        return bare == null ? line : String.format(Locale.ROOT, "%s, bare %.0f/s, ratio %.2f", line, bare, bare / ours);
    }
}
