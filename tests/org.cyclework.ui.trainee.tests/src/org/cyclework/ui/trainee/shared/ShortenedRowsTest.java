package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cyclework.ui.page.ShortenedRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit into a row ends with an ellipsis, never in the middle of a letter, and never wider than the row. */
class ShortenedRowsTest {

    private static final int LETTER = 10;

    @ParameterizedTest
    @CsvSource({"Computers,90,Computers", "Computers,89,Compute…", "Computers and exchange,110,Computers…", "Computers and exchange,100,Computers…", "Rubrics,20,R…",
        "Rubrics,5,…", "'',0,''", "a😀b,30,a…", "a😀bcd,40,a😀…"})
    void asMuchAsFitsIsShown(String text, int room, String shown) {
        assertEquals(shown, ShortenedRows.shortened(text, room, words -> words.length() * LETTER));
    }
}
