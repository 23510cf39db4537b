package org.cyclework.ui.trainee.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.coverage.Coverage;
import org.cyclework.course.coverage.TracedItem;
import org.cyclework.course.coverage.TracedNote;
import org.junit.jupiter.api.Test;

/** What is taught where, as a page. */
class CoveragePageTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @Test
    void itLeadsFromAnItemToWhereItIsTaught() {
        Course course = PackReader.course(List.of(PackReader.open(PACK)));
        String body = CoveragePage.of(Coverage.of(course), course).body();
        for (String part : List.of("115 of the 115 ideas", "41 of the 41 care notes", "href=\"cw:lesson/L1.2#l1.2-steps\"", "1.2 Four steps",
                "href=\"cw:article/A41\"", "href=\"cw:note/N3\"", "href=\"cw:case/V1\"", "href=\"cw:concept/reach\"", "have not been signed off by any reader",
                "by the authors; no second coder")) {
            assertTrue(body.contains(part), part);
        }
    }

    @Test
    void whatIsMissingSaysSo() {
        Course course = PackReader.course(List.of());
        Coverage empty = new Coverage(List.of(new TracedItem("A1", "An <idea>.", List.of(), List.of(), List.of(), List.of())),
                List.of(new TracedNote("N1", "Less", List.of())), List.of(), List.of(), List.of());
        String body = CoveragePage.of(empty, course).body();
        assertTrue(body.contains("0 of the 1 ideas"), body);
        assertTrue(body.contains("An &lt;idea&gt;."), body);
        assertTrue(body.split("nowhere yet", -1).length == 3, body);
    }
}
