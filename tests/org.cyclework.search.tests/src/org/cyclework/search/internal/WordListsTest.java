package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists are read as they are meant. */
class WordListsTest {

    @Test
    void synonymsWorkInAllDirectionsAndForPhrases() {
        Synonyms synonyms = new Synonyms(List.of("eft, emotionally focused therapy", "pursuer, demander, chaser"));
        assertThat(synonyms.of(List.of("eft"))).containsExactly(List.of("emotion", "focus", "therapi"));
        assertThat(synonyms.of(List.of("emotion", "focus", "therapi"))).containsExactly(List.of("eft"));
        assertThat(synonyms.of(Word.stems(Word.in("pursuer")))).hasSize(2);
        assertThat(synonyms.of(List.of("other"))).isEmpty();
        assertThat(synonyms.lengthAt(List.of("an", "emotion", "focus", "therapi"), 1)).isEqualTo(3);
        assertThat(synonyms.lengthAt(List.of("an", "emotion", "focus"), 1)).isZero();
    }

    @Test
    void dangerIsSeenInFormsPhrasesAndMisspellingsButNotInExceptions() {
        DangerWords danger = new DangerWords(List.of("strangle", "violence", "not safe", "fear", "not: fear of failing"));
        assertThat(in(danger, "she was strangled")).isTrue();
        assertThat(in(danger, "violnce at home")).isTrue();
        assertThat(in(danger, "it is not safe")).isTrue();
        assertThat(in(danger, "safe")).isFalse();
        assertThat(in(danger, "fear of failing")).isFalse();
        assertThat(in(danger, "fear of failing and fear of him")).isTrue();
        assertThat(in(danger, "")).isFalse();
        assertThat(danger.in(Word.in("violen"), true)).isTrue();
        assertThat(danger.in(Word.in("violen"), false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"violence, violense, true", "violence, violece, true", "violence, viiolence, true", "violence, voilence, true",
        "violence, violence, false", "violence, violent, false", "ab, ba, true", "a, b, true", "threat, throats, false"})
    void oneEdit(String a, String b, boolean expected) {
        assertThat(Spelling.oneEditApart(a, b)).isEqualTo(expected);
        assertThat(Spelling.oneEditApart(b, a)).isEqualTo(expected);
    }

    @Test
    void wordsHaveStems() {
        assertThat(Word.in("Stonewalling, the partner’s CAFÉ")).containsExactly(new Word("stonewalling", "stonewal"),
                new Word("the", "the"), new Word("partner", "partner"), new Word("cafe", "cafe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pursuer:distancer | pursuer distancer", "domestic_violence | domestic violence", "violence.help | violence help",
        "D.V. and e.f.t. | dv and eft", "L1.2 and 3,5 | l1.2 and 3,5", "don’t, don't | don't don't", "partner’s | partner", "violence’help | violence help",
        "viol\u200bence | violence", "soft\u00adhyphen | softhyphen", "\ufeffmark | mark", "Zoe\u0308 | zoe", "\ufb01nd | find", "__init__ | init",
        "a.b.cd | a b cd", "naïve_café | naive cafe", "x\u0302y | xy"})
    void signsPartWordsAndInvisibleCharactersDoNot(String text, String words) {
        assertThat(String.join(" ", Word.written(Word.in(text)))).isEqualTo(words);
    }

    @Test
    void theListsThatComeWithTheProgramAreSound() {
        assertThat(WordFile.lines("danger-words.txt")).doesNotHaveDuplicates().hasSizeGreaterThan(80)
                .contains("afraid", "violence", "control", "unsafe");
        assertThat(WordFile.lines("synonyms.txt")).doesNotHaveDuplicates().allSatisfy(l -> assertThat(l).contains(","));
    }

    private static boolean in(DangerWords danger, String query) {
        return danger.in(Word.in(query), false);
    }

    @Test
    void everyCharacterThatNobodySeesIsDropped() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Invisible::is).mapToObj(Character::toString))
                .isNotEmpty().allMatch(unseen -> Word.written(Word.in("sof" + unseen + "tening")).equals(List.of("softening")));
    }
}
