package org.cyclework.report.figure;

/** Whose or what a colour stands for; each also has a sign of its own, so that the colour never speaks alone. */
public enum Tone {
    /** The pursuer's seat. */
    PURSUER("▲"),
    /** The distancer's seat. */
    DISTANCER("●"),
    /** Connected. */
    CONNECTED("◆"),
    /** Flooded. */
    FLOOD("■"),
    /** Neither. */
    PLAIN("");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** @return the sign before a name in this tone; empty for {@link #PLAIN} */
    public String sign() {
        return sign;
    }
}
