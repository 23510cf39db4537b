package org.cyclework.ui.trainee.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclework.assessment.Presentation;

/** Finds the panel for a presentation. A new kind is one more class and one more line here. */
final class AnswerPanels {

    /** Makes a panel. */
    interface Maker<P extends Presentation> {

        /** @return the panel, built into the place */
        AnswerPanel make(P presentation, Place place);
    }

    private static final Map<Class<? extends Presentation>, Maker<?>> MAKERS = new LinkedHashMap<>();

    static {
        register(Presentation.PickOne.class, PickPanel::new);
        register(Presentation.PickSeveral.class, PickPanel::new);
        register(Presentation.Judge.class, JudgePanel::new);
        register(Presentation.Match.class, MatchPanel::new);
        register(Presentation.Order.class, OrderPanel::new);
        register(Presentation.Type.class, TypePanel::new);
    }

    private AnswerPanels() {
    }

    private static <P extends Presentation> void register(Class<P> kind, Maker<P> maker) {
        MAKERS.put(kind, maker);
    }

    /** @return the panel for the presentation, built into the place */
    @SuppressWarnings("unchecked")
    static AnswerPanel make(Presentation presentation, Place place) {
        Maker<Presentation> maker = (Maker<Presentation>) MAKERS.get(presentation.getClass());
        if (maker == null) {
            throw new IllegalArgumentException("no panel for " + presentation.getClass());
        }
        return maker.make(presentation, place);
    }
}
