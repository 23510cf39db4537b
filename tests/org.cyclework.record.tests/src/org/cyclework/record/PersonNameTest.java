package org.cyclework.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.cyclework.record.PersonName.Accepted;
import org.cyclework.record.PersonName.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of many languages are kept as they are; what nobody sees is not. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Zoë \"Z\" \\ O'Neil <b> 氏", "Nguyễn Thị Hằng", "José", "Łukasz", "Ægir", "İlker", "Işıl", "Ангелина", "Ελένη",
        "მარიამი", "Հայկ", "עָדָה כהן", "محمد عليّ", "زین\u200cالعابدین", "क्\u200dषमा", "र\u200dकार", "ශ්\u200dරී", "র\u200d্যাফ", "สมชาย", "អ៊ុំ", "အောင်ဆန်းစုကြည်", "བསྟན་འཛིན",
        "李小龍", "葛\udb40\udd00城", "ささき よしこ", "김민준", "አበበ", "𞤀𞤣𞤢𞤥", "M1", "7", "😀", "👩\u200d👩\u200d👧", "👩🏽\u200d🦱", "❤\ufe0f Ada",
        "O’Brien", "Anne-Marie", "d'Arc", "J. R.", "ᠮᠣᠩᠭᠣᠯ"})
    void namesOfManyLanguagesAreKeptAsTheyAre(String name) {
        assertThat(PersonName.read(name)).isInstanceOf(Accepted.class).extracting(r -> r.name().orElseThrow().value())
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"Zoe\u0308,Zoë", "Nguye\u0302\u0303n,Nguyễn", "Peter\u00a0,Peter", "\u3000Peter\u2003,Peter",
        "Ada\u00a0\u2009  Byron,Ada Byron", "\tAda\u0085\t,Ada", "\u2800Ada,Ada", "A\u030angstro\u0308m,Ångström", "\u1112\u1161\u11ab,한"})
    void nameIsComposedAndItsBlanksAreOne(String typed, String kept) {
        assertThat(PersonName.orRefuse(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u2003", "\u200b", "\u200d", "\ufeff", "\u2060", "\u3164", "\u115f", "\u2800", "\ufe0f", "?", "...", "-", "\u0301",
        "Ada \u0301", "Nul\u0000Name", "Bell\u0007", "Esc\u001b[31m", "\u202e", "Mosh\u202eihsoM", "\u2067Ada\u2069", "Ada\u200f", "Ada\u200e", "Ada\u061c",
        "soft\u00adhyphen", "A\u200bda", "A\u2060da", "Ada\ufeff", "A\u200dda", "A\u200cda", "\u200cزین", "زین\u200c", "زین\u200c العابدین", "زین\u200cAda",
        "क\u200d", "Ada\ud83d", "\ude00Ada", "Ada\ue000", "Ada\uffff", "Ada\ufdd0", "Ada\u0378", "Ad\ufffda", "Ada\udb40\udc41", "A\ufe0fda", "A\u034fda",
        "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309", "Ada\u2028\u200b", "A\u17b4da", "Ada\u180e", "1\u200d2"})
    void whatNobodySeesOrNobodyIsCalledIsRefusedWithASentence(String typed) {
        assertThat(PersonName.read(typed)).isInstanceOf(Refused.class);
        assertThat(((Refused) PersonName.read(typed)).reason()).endsWith(".").isEqualTo(((Refused) PersonName.read(typed)).reason().strip())
                .matches("[\\p{Print}]+");
        assertThatThrownBy(() -> PersonName.orRefuse(typed)).isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith(".");
    }

    @Test
    void lengthIsCountedAfterCleaning() {
        assertThat(PersonName.read("x".repeat(200))).isInstanceOf(Accepted.class);
        assertThat(PersonName.read(" " + "x".repeat(200) + "\u00a0".repeat(300))).isInstanceOf(Accepted.class);
        assertThat(PersonName.read("e\u0301".repeat(200))).isInstanceOf(Accepted.class);
        assertThat(PersonName.read("x".repeat(201))).isInstanceOf(Refused.class);
        assertThat(PersonName.read("x".repeat(50_000_000))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"Peter, PETER", "Peter, peter", "Peter, 'Peter\u00a0'", "Zoë, Zoe\u0308", "Zoë, ZOË", "Ada Byron, ada\u3000byron", "Strauß, STRAUSS", "Σίσυφος, ΣΊΣΥΦΟΣ",
        "Ｐｅｔｅｒ, Peter", "O’Brien, O'Brien", "Anne-Marie, Anne‑Marie", "زین\u200cالعابدین, زینالعابدین", "Işıl, IŞIL", "İlker, ilker", "Ada, '\u202eAda'"})
    void capitalsBlanksAndJoinersMakeNoOtherPerson(String one, String other) {
        assertThat(PersonName.orRefuse(one).isSameAs(other)).isTrue();
        assertThat(PersonName.orRefuse(one).looksLike(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Peter, Pet\u0435r", "Ada, Ad\u0430", "Ana, \u0410na", "Kim, \u039aim"})
    void lettersOfAnotherScriptLookAlikeButAreNotTheSame(String one, String other) {
        assertThat(PersonName.orRefuse(one).isSameAs(other)).isFalse();
        assertThat(PersonName.orRefuse(one).looksLike(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Zoe, Zoë", "Ada, Ida", "Arna, Ama", "Ina, lna", "Ben, Ben 2", "Peter, Петер"})
    void otherNamesAreOtherPeople(String one, String other) {
        assertThat(PersonName.orRefuse(one).looksLike(other)).isFalse();
    }

    @Test
    void aShownNameCannotTurnTheWordsAroundIt() {
        assertThat(PersonName.orRefuse("Ada").isolated()).isEqualTo("Ada");
        assertThat(PersonName.orRefuse("עדה").isolated()).isEqualTo("\u2068עדה\u2069");
        assertThat(PersonName.orRefuse("7 محمد").isolated()).isEqualTo("\u20687 محمد\u2069");
        assertThat(PersonName.isolated("Mosh\u202eihsoM\u2069")).isEqualTo("MoshihsoM");
    }

    @Test
    void whateverIsTypedACleanedNameStaysAsItIs() {
        long seed = System.nanoTime();
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] pieces = {'A', 'e', 0x308, ' ', 0xa0, 0x200d, 0x200c, 0x627, 0x915, 0x94d, 0x1f469, 0xfe0f, 0xd83d, 0x202e, 0, '-', 0x845b, 0xe0100, '\n', 0x5d0};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            dice.ints(1 + dice.nextInt(8), 0, pieces.length).forEach(n -> typed.appendCodePoint(pieces[n]));
            PersonName.read(typed.toString()).name().ifPresent(name -> {
                assertThat(PersonName.read(name.value()).name()).as("seed %d, %s", seed, typed).contains(name);
                assertThat(name.value()).as("seed %d", seed).doesNotContainPattern("^\\s|\\s$|\\s\\s|[\\p{Cc}\\p{Cs}\\p{Co}\\u202e]");
                assertThat(name.isSameAs(typed.toString())).as("seed %d, %s", seed, typed).isTrue();
            });
        }
    }
}
