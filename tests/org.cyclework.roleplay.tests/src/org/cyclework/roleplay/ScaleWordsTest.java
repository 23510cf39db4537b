package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclework.roleplay.Debrief.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every threshold of the table by which changes, levels and sureness are told. */
class ScaleWordsTest {

    @ParameterizedTest
    @CsvSource({"0, true", ".0199, true", "-.0199, true", ".02, false", "-.02, false"})
    void belowAFifthOfAStepNothingHasChanged(double change, boolean same) {
        assertThat(ScaleWords.same(change)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({".02, a little", "-.10, a little", ".1001, noticeably", "-.25, noticeably", ".2501, much", "-1, much"})
    void aChangeHasAnAmount(double change, String words) {
        assertThat(ScaleWords.amount(change)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({".10, a little", ".2, noticeably", "-.3, a great deal"})
    void whatRisesDoesSoByAnAmount(double change, String words) {
        assertThat(ScaleWords.by(change)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, about the same", ".14, -.11, noticeably safer and noticeably calmer", "-.05, .3, a little less safe and much more alarmed",
        "0, -.05, a little calmer", ".3, .01, much safer"})
    void howSomebodyChangedIsTold(double security, double arousal, String words) {
        assertThat(ScaleWords.change(new Change(security, arousal))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, not sure", "29, not sure", "30, half sure", "59, half sure", "60, fairly sure", "84, fairly sure", "85, very sure", "100, very sure"})
    void howSureSomebodyWasIsTold(int confidence, String words) {
        assertThat(ScaleWords.sure(confidence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({".82, 8 of 10", ".85, 9 of 10", "0, 0 of 10", "1, 10 of 10"})
    void aLevelIsAStepOfTen(double value, String words) {
        assertThat(ScaleWords.level(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({".14, +1.4", "-.11, −1.1", ".001, 0.0", "-.001, 0.0", "-1, −10.0"})
    void figuresAreStepsOfTheSameScale(double change, String figure) {
        assertThat(ScaleWords.signed(change)).isEqualTo(figure);
    }
}
