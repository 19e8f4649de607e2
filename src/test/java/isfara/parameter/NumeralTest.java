package isfara.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.15,0.15", "-3.5,-3.5", ".5,0.5", "1e-4,1e-4", "2E3,2000", "+7,7", "-0,0"})
    void decimalNumbersAreRead(String text, double value) {
        assertThat(Numeral.number(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "010", "1_000", "1,5", "0x10", "0o17", ".nan", "NaN", ".inf", "-.inf", "1e999", "5%", "1d",
                "no", "٣"
            })
    void whatCouldMeanTwoThingsIsNoNumber(String text) {
        assertThat(Numeral.number(text)).isEmpty();
        assertThat(Numeral.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7", "3.0", "1e3", "00", "9223372036854775808"})
    void wholeNumbersAreWrittenWhole(String text) {
        assertThat(Numeral.whole(text)).isEmpty();
    }

    @Test
    void aLongFitsExactly() {
        assertThat(Numeral.whole("-9223372036854775808")).hasValue(Long.MIN_VALUE);
        assertThat(Numeral.whole("20221019")).hasValue(20221019L);
    }

    @Test
    void rangesReadLikeSentences() {
        assertThat(Numeral.range(0, 5000, "persons")).isEqualTo("0 to 5000 (persons)");
        assertThat(Numeral.range(0.0001, 1, "1")).isEqualTo("0.0001 to 1");
        assertThat(Numeral.range(1, Double.POSITIVE_INFINITY, "-")).isEqualTo("1 or more");
        assertThat(Numeral.range(Double.NEGATIVE_INFINITY, 1e6, "people")).isEqualTo("1000000 or less (people)");
    }
}
