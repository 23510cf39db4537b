package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;

/** A program that starts a child as a test does, says its number, and waits to be killed. */
final class MiddleParent {

    private MiddleParent() {
    }

    /** @param arguments a folder to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        EndsWithParent.watch();
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), WorkingChild.class.getName(), Path.of(arguments[0], "home").toString(),
                Path.of(arguments[0], "other").toString(), "1").redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        System.out.println(child.pid());
        System.out.flush();
        child.waitFor();
    }
}
