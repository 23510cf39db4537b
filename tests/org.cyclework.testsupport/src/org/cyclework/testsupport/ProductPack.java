package org.cyclework.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;

/** The pack of the product, found from whatever folder a test runs in. */
public final class ProductPack {

    private static final String PACK = "bundles/org.cyclework.content.attachment/pack";
    private static final Course COURSE = PackReader.course(List.of(PackReader.open(folder())));

    private ProductPack() {
    }

    /** @return the course that it makes; the same at every call */
    public static Course course() {
        return COURSE;
    }

    /** @return where it lies among the sources */
    public static Path folder() {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve(PACK))) {
            above = above.getParent();
            if (above == null) {
                throw new IllegalStateException("no folder above the tests has " + PACK);
            }
        }
        return above.resolve(PACK);
    }
}
