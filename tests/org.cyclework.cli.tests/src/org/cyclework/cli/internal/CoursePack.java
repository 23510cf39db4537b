package org.cyclework.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.validate.ItemRule;

/** The pack of the product for tests of the subcommands, and a copy of it that may be spoilt. */
final class CoursePack {

    private static final String PACK = "bundles/org.cyclework.content.attachment/pack";
    private static final Course COURSE = PackReader.course(List.of(PackReader.open(folder())));

    private CoursePack() {
    }

    static Course course() {
        return COURSE;
    }

    static Path folder() {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve(PACK))) {
            above = above.getParent();
            if (above == null) {
                throw new IllegalStateException("no folder above the tests has " + PACK);
            }
        }
        return above.resolve(PACK);
    }

    /** A copy with the first case only, in which a part is replaced by something else. */
    static Path spoilt(Path folder, String part, String by) throws IOException {
        Path into = folder.resolve("pack");
        Path from = folder();
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
        Files.writeString(list, Files.readString(list).replaceAll("<caseFiles>cases/V[^1].xmi</caseFiles>", ""));
        return into;
    }

    /** Engines of which only these are there, and the course. */
    static Engines engines(Map<Class<?>, Object> services) {
        CourseLibrary library = new CourseLibrary() {

            @Override
            public Course course() {
                return COURSE;
            }

            @Override
            public List<PackFailure> failures() {
                return List.of();
            }
        };
        return new Engines() {

            @Override
            <T> T get(Class<T> type) {
                return type.cast(type == CourseLibrary.class ? library : type == ItemRule.class ? ItemKinds.builtIn() : services.get(type));
            }
        };
    }

    /** A service of which one may only ask what the answers know. */
    static <T> T service(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.of(method.getName(), arguments)));
    }

    /** What a service answers. */
    interface Answers {
        Object of(String method, Object[] arguments);
    }
}
