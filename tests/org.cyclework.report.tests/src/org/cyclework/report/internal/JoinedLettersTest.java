package org.cyclework.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic letters take the form of their place, and lines from the right keep what runs from the left within them. */
class JoinedLettersTest {

    private final JoinedLetters letters = new JoinedLetters();

    @ParameterizedTest
    @CsvSource({"محمد, \ufee3\ufea4\ufee4\ufeaa", "لا, \ufefb", "سلام, \ufeb3\ufefc\ufee1", "دار, \ufea9\ufe8d\ufead", "مُحمد, \ufee3\u064f\ufea4\ufee4\ufeaa",
        "پیام, \ufb58\ufbff\ufe8e\ufee1", "می\u200cروم, \ufee3\ufbfd\u200c\ufead\ufeed\ufee1", "ـب, \u0640\ufe90", "ء, \ufe80", "abc אבג, abc אבג", "b\u0627, b\ufe8d"})
    void eachLetterHasTheFormOfItsPlace(String word, String shaped) {
        assertEquals(Optional.of(shaped), JoinedLetters.shape(word));
    }

    @Test
    void aLetterWithoutTheFormItNeedsIsNotWrittenAlone() {
        assertEquals(Optional.empty(), JoinedLetters.shape("ښه"));
    }

    @Test
    void numbersAndLatinWordsWithinALineKeepTheirDirection() {
        assertEquals("(\u05dd\u05d9\u05de\u05d9 7) \u05d9\u05e0\u05d0", letters.reorderRTLTextToLTR("\u05d0\u05e0\u05d9 (7 \u05d9\u05de\u05d9\u05dd)"));
        assertEquals("cd \u05d1\u05d0", letters.reorderRTLTextToLTR("\u05d0\u05d1 cd"));
    }

    @Test
    void aNumberStaysWithTheRunAroundIt() {
        TextRuns runs = new TextRuns();
        runs.setParagraph("ab \u05d0\u05d1 7 \u05d2\u05d3 cd", BidiSplitter.LTR);
        assertEquals(3, runs.countTextRuns());
        assertEquals(BidiSplitter.RTL, runs.getVisualRun(1).getDirection());
        assertEquals("\u05d0\u05d1 7 \u05d2\u05d3".length(), runs.getVisualRun(1).getLength());
        assertEquals(BidiSplitter.LTR, runs.getVisualRun(2).getDirection());
    }
}
