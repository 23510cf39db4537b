package org.cyclework.course.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A content note begins the same way however its author wrote it, and never says so twice. */
class ContentNoteTest {

    @ParameterizedTest
    @CsvSource({"'includes: signs of fear','Includes: signs of fear'", "'Includes a biopsy','Includes a biopsy'", "a frightened child,'Includes: a frightened child'",
        "mentions strangulation,Mentions strangulation", "' ',''", ",''"})
    void itSaysIncludesOnce(String note, String shown) {
        assertThat(ContentNote.of(note)).isEqualTo(shown);
    }
}
