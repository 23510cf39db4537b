package org.cyclework.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.validate.ItemRule;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;

/** The pack of the product for tests of the subcommands, and a copy of it that may be spoilt. */
final class CoursePack {

    private CoursePack() {
    }

    /** A copy with the first case only, in which a part is replaced by something else. */
    static Path spoilt(Path folder, String part, String by) throws IOException {
        Path into = folder.resolve("pack");
        Path from = ProductPack.folder();
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, into.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Path first = into.resolve("cases/V1.xmi");
        String text = Files.readString(first);
        if (!text.contains(part)) {
            throw new IllegalArgumentException("the case has no " + part);
        }
        Files.writeString(first, text.replace(part, by));
        Path list = into.resolve("pack.xmi");
        Files.writeString(list, Files.readString(list).replaceAll("<caseFiles>cases/V(?!1\\.)[^<]*</caseFiles>", ""));
        return into;
    }

    /** Engines of which only these are there, and the course of the product. */
    static Engines engines(Map<Class<?>, Object> services) {
        return enginesOver(ProductPack.course(), services::get);
    }

    /** Engines over a course. */
    static Engines enginesOver(Course course, Function<Class<?>, Object> services) {
        CourseLibrary library = new FixedLibrary(course);
        return new Engines() {

            @Override
            <T> T get(Class<T> type) {
                return type.cast(type == CourseLibrary.class ? library : type == ItemRule.class ? ItemKinds.builtIn() : services.apply(type));
            }
        };
    }
}
