package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void numbersHaveNoMoreDigitsThanTheyAreWorth() {
        assertThat(Digits.number(0)).isEqualTo("0");
        assertThat(Digits.number(2)).isEqualTo("2");
        assertThat(Digits.number(1.234)).isEqualTo("1.23");
        assertThat(Digits.number(12.345)).isEqualTo("12.3");
        assertThat(Digits.number(99.97)).isEqualTo("100");
        assertThat(Digits.number(12345.6)).isEqualTo("12,346");
        assertThat(Digits.number(-0.001)).isEqualTo("0.00");
        assertThat(Digits.number(Double.NaN)).isEqualTo("–");
        assertThat(Digits.signed(1.5)).isEqualTo("+1.50");
        assertThat(Digits.signed(-1.5)).isEqualTo("−1.50");
    }

    @Test
    void sentencesHaveThreeDigitsAtMost() {
        assertThat(Digits.brief(0)).isEqualTo("0");
        assertThat(Digits.brief(0.404)).isEqualTo("0.40");
        assertThat(Digits.brief(2.37)).isEqualTo("2.4");
        assertThat(Digits.brief(9.996)).isEqualTo("10.0");
        assertThat(Digits.brief(16.94)).isEqualTo("16.9");
        assertThat(Digits.brief(384.6)).isEqualTo("385");
        assertThat(Digits.brief(-14136)).isEqualTo("−14,100");
        assertThat(Digits.brief(Double.NaN)).isEqualTo("–");
    }

    @Test
    void nearlyAllIsNotAllAndRareIsNotNever() {
        assertThat(Digits.percent(0.9996)).isEqualTo("99.96\u00a0%");
        assertThat(Digits.percent(0.0004)).isEqualTo("0.04\u00a0%");
        assertThat(Digits.percent(0.123)).isEqualTo("12\u00a0%");
        assertThat(Digits.percent(1)).isEqualTo("100\u00a0%");
        assertThat(Digits.percent(0)).isEqualTo("0\u00a0%");
        assertThat(Digits.percent(new Interval(-0.2, 0.05))).isEqualTo("−20 to 5.0\u00a0%");
    }

    @Test
    void replicationsStillNeededAreRoundedUpToTwoDigits() {
        assertThat(Digits.roughly(1234)).isEqualTo("1,300");
        assertThat(Digits.roughly(7.2)).isEqualTo("8");
        assertThat(Digits.roughly(1)).isEqualTo("1");
    }

    @Test
    void ofSmallNumbersTwoDigitsCount() {
        assertThat(Digits.small(0.0034123)).isEqualTo("0.0034");
        assertThat(Digits.small(-0.0567)).isEqualTo("−0.057");
        assertThat(Digits.small(0.57)).isEqualTo(Digits.number(0.57));
        assertThat(Digits.small(0)).isEqualTo("0");
        assertThat(Digits.small(Double.NaN)).isEqualTo("–");
    }
}
