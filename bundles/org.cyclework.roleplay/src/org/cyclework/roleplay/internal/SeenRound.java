package org.cyclework.roleplay.internal;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * A round as it is read from one chair.
 *
 * @param round the round
 * @param side the side that reads
 * @param told whether the story is told from that side, so that it spoke first
 */
record SeenRound(PlayedRound round, Side side, boolean told) {

    /** The round over the whole play, from 1. */
    int number() {
        return round.index() + 1;
    }

    Turn own() {
        return told ? round.own() : round.reply();
    }

    Turn other() {
        return told ? round.reply() : round.own();
    }

    MoveCode move() {
        return own().move();
    }

    Utterance said() {
        return told ? round.said() : round.answer();
    }

    Utterance heard() {
        return told ? round.answer() : round.said();
    }

    String ownWords() {
        return told ? round.ownWords() : round.answerWords();
    }

    String ownText() {
        return told ? round.ownLine().text() : round.replyLine().text();
    }

    String otherText() {
        return told ? round.replyLine().text() : round.ownLine().text();
    }

    /** The two lines of the round, oldest first, with their owners as this chair sees them. */
    List<SpokenLine> lines() {
        return List.of(owned(round.ownLine(), told), owned(round.replyLine(), !told));
    }

    private static SpokenLine owned(SpokenLine line, boolean own) {
        return new SpokenLine(own, line.name(), line.text(), line.cue());
    }

    /** Where someone stood just before this chair's turn. */
    PartnerState before(Side who) {
        return told ? round.before().partner(who).state() : round.own().state(who);
    }

    /** Where someone stood at the end of the round, before the story did anything more to them. */
    PartnerState after(Side who) {
        return round.reply().state(who);
    }
}
