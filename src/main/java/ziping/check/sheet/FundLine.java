package ziping.check.sheet;

import ziping.check.place.Place;
import ziping.project.FundingSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A row of 项目资金 in the form.
 *
 * @param fund the amounts, 元
 * @param rate 执行率 as printed; empty where the program computes it
 * @param score 得分 as printed; empty where the program computes it
 */
public record FundLine(
        Place place, FundingSource fund, Optional<Printed> rate, Optional<Printed> score) {

    private static final int DIGITS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A row whose rate and score follow from its amounts. */
    public static FundLine of(Place place, FundingSource fund) {
        return new FundLine(place, fund, Optional.empty(), Optional.empty());
    }

    /** 执行率 unrounded, percent; empty if it cannot be had. */
    public Optional<BigDecimal> exactRate() {
        BigDecimal budget = fund.budget();
        if (fund.spent() == null || budget == null || budget.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                fund.spent().multiply(HUNDRED).divide(budget, DIGITS, RoundingMode.HALF_UP));
    }
}
