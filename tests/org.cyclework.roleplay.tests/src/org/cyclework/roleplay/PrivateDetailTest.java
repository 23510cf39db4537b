package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning comes where it should, and only there. */
class PrivateDetailTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "write to jo.b+x@mail.example.org today | E_MAIL",
        "Zoë@praxis-müller.de | E_MAIL",
        "she is at +47 22 85 50 50 | PHONE",
        "call 0171 234 5678, he said | PHONE",
        "(212) 555-0123-4 | PHONE",
        "+4912345678 | PHONE",
        "born 3.11.1986 | DATE",
        "born 03/11/1986 in Graz | DATE",
        "1986-11-03 | DATE",
        "on the 3rd of November 1986 | DATE",
        "Nov. 3, 1986 | DATE"})
    void whatMayBelongToARealPersonIsSeen(String words, PrivateDetail kind) {
        assertThat(PrivateDetail.in(words)).contains(kind);
        assertThat(kind.warning()).contains("please take it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I was at 9 of 10.", "at 19:40 he said “mm”", "from 23:14 to 00:05, then nothing", "the 3 a.m. spreadsheet",
        "he paid 1,250.50 for it in 2019", "@ the door", "two times, 10 20 30", "7 – 10, and again 12", "chapter 3.4.5", "on 3 November",
        "in May 2024 we moved", "I counted 100000 steps", "24/7"})
    void whatIsOrdinaryIsLeftAlone(String words) {
        assertThat(PrivateDetail.in(words)).isEmpty();
    }
}
