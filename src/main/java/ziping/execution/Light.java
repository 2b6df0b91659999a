package ziping.execution;

/** A traffic light; the word is always shown beside the colour. */
public enum Light {
    /** 正常. */
    GREEN("green", "正常"),
    /** 预警. */
    YELLOW("yellow", "预警"),
    /** 滞后. */
    RED("red", "滞后");

    private final String colour;
    private final String word;

    Light(String colour, String word) {
        this.colour = colour;
        this.word = word;
    }

    /** The colour's English name, as the JSON of the command line has it. */
    public String colour() {
        return colour;
    }

    /** The word for a month's progress. */
    public String word() {
        return word;
    }
}
