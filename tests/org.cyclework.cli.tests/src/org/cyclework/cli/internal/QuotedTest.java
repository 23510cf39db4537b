package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed is cut before it stands in a sentence, and moves no cursor. */
class QuotedTest {

    @Test
    void whatIsShortStandsAsItWasTyped() {
        assertThat(Quoted.of("Zoë 王小明 👩‍🏫")).isEqualTo("“Zoë 王小明 👩‍🏫”");
        assertThat(Quoted.of("x".repeat(Quoted.MOST))).hasSize(Quoted.MOST + 2);
    }

    @Test
    void whatIsLongIsCutBetweenCharacters() {
        assertThat(Quoted.of("x".repeat(100_000))).isEqualTo("“" + "x".repeat(Quoted.MOST) + "…”");
        assertThat(Quoted.cut("😀".repeat(1_000))).isEqualTo("😀".repeat(Quoted.MOST) + "…");
    }

    @Test
    void nothingMovesTheCursor() {
        assertThat(Quoted.cut("a\u001b[31mb\nc\u2028\ud800")).isEqualTo("a\ufffd[31mb\ufffdc\ufffd\ufffd");
    }

    @Test
    void oneIsOneAndOthersAreMany() {
        assertThat(Counts.of(1, "entry", "entries")).isEqualTo("1 entry");
        assertThat(Counts.of(0, "member")).isEqualTo("0 members");
        assertThat(Counts.of(2, "entry is", "entries are")).isEqualTo("2 entries are");
    }
}
