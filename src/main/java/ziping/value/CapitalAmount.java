package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 大写金额, as vouchers and contracts write an amount: {@code 伍佰陆拾捌万玖仟叁佰元整}. */
public final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private CapitalAmount() {}

    /** The amount of 元 in words, to 分, rounded half up. */
    public static String of(BigDecimal yuan) {
        long cents = yuan.abs().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
        String sign = yuan.signum() < 0 && cents > 0 ? "负" : "";
        return sign + whole(cents / 100) + fraction((int) (cents % 100), cents >= 100);
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = GROUPS.length - 1; i >= 0; i--) {
            int group = (int) (yuan / power(i) % GROUP);
            if (group == 0) {
                gap = !words.isEmpty();
                continue;
            }
            boolean zero = !words.isEmpty() && (gap || group < GROUP / 10);
            words.append(zero ? "零" : "").append(group(group)).append(GROUPS[i]);
            gap = false;
        }
        return words.append("元").toString();
    }

    private static String group(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static String fraction(int cents, boolean afterYuan) {
        int jiao = cents / 10;
        int fen = cents % 10;
        if (cents == 0) {
            return afterYuan ? "整" : "零元整";
        }
        String tenths = jiao > 0 ? DIGITS.charAt(jiao) + "角" : afterYuan ? "零" : "";
        return tenths + (fen > 0 ? DIGITS.charAt(fen) + "分" : "整");
    }

    private static long power(int groups) {
        long power = 1;
        for (int i = 0; i < groups; i++) {
            power *= GROUP;
        }
        return power;
    }
}
