package nl.plafond.report.reading;

import java.util.Optional;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;

/**
 * A part of what makes the possible futures differ, ready to show.
 *
 * @param kind what it is
 * @param name what people call it
 * @param papers what it rests on, in a few words
 * @param part its part of the whole as it is shown, within 0 and 1; those of all rows together are 1
 * @param percent the same in whole percents, which add up to 100
 * @param share as it was estimated
 * @param mover the assumptions that it is about; empty for chance and what is added up
 */
public record ShareRow(
        Kind kind, String name, String papers, double part, int percent, Share share, Optional<MoverShare> mover) {
    /** What makes futures differ. */
    public enum Kind {
        /** An assumption, or several that are drawn together. */
        MOVER,
        /** Who comes when, and how long each stays. */
        CHANCE,
        /** All other assumptions, each by itself. */
        OTHERS,
        /** What only several of them together make of it. */
        INTERPLAY
    }
}
