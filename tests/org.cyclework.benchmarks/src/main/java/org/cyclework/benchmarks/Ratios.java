package org.cyclework.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints, for each, ours, the bare library and how many times longer ours takes. */
public final class Ratios {

    private Ratios() {
    }

    /** @param patterns which benchmarks; all where there are none */
    public static void main(String[] patterns) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2));
        for (String pattern : patterns.length == 0 ? new String[] {"Benchmark"} : patterns) {
            options.include(pattern);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> ours = new TreeMap<>();
        Map<String, Double> bare = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String group = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1, name.lastIndexOf('.'));
            String course = result.getParams().getParam("course");
            String key = course == null ? group : group + " " + course;
            double score = result.getPrimaryResult().getScore();
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "ours" -> ours.put(key, score);
                case "bare" -> bare.put(key, score);
                default -> System.out.printf(Locale.ROOT, "%-32s %12.0f a second%n", name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1), score);
            }
        }
        ours.forEach((key, score) -> System.out.printf(Locale.ROOT, "%-32s ours %12.0f a second, bare %12.0f, ratio %.2f%n", key, score,
                bare.get(key), bare.get(key) / score));
    }
}
