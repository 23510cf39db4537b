package org.cyclework.course.internal.markdown;

import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Source;

/** How citations read. */
public final class References {

    /** How an idea of the source article is cited; which one it is, authors find in the coverage. */
    public static final String ARTICLE = "source article";

    private final Course course;

    /** Looks sources up in this course. */
    public References(Course course) {
        this.course = course;
    }

    /**
     * A citation such as "Holley et al. 2010 · observational".
     *
     * @param gradeName the grade the author wrote, or null or an unknown word for that of the source
     */
    public String source(String sourceId, String gradeName) {
        Optional<Source> source = course.source(sourceId);
        String name = source.map(Source::getShort).filter(s -> !s.isBlank()).orElse(sourceId);
        Optional<EvidenceGrade> grade = Optional.ofNullable(gradeName).map(EvidenceGrade::get)
                .or(() -> source.map(Source::getEvidence));
        return grade.map(g -> name + " · " + EvidenceLabels.of(g)).orElse(name);
    }

}
