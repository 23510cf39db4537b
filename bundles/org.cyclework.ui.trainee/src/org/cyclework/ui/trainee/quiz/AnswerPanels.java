package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cyclework.assessment.Presentation;

/** Finds the panel for a presentation: those of this room, and those that others offer as services. */
final class AnswerPanels {

    private static final List<PanelKind<?>> BUILT_IN = List.of(
            PanelKind.of(Presentation.PickOne.class, PickPanel::new),
            PanelKind.of(Presentation.PickSeveral.class, PickPanel::new),
            PanelKind.of(Presentation.Judge.class, JudgePanel::new),
            PanelKind.of(Presentation.Match.class, MatchPanel::new),
            PanelKind.of(Presentation.Order.class, OrderPanel::new),
            PanelKind.of(Presentation.Type.class, TypePanel::new),
            PanelKind.of(Presentation.Fill.class, FillPanel::new),
            PanelKind.of(Presentation.Code.class, CodePanel::new),
            PanelKind.of(Presentation.Estimate.class, EstimatePanel::new),
            PanelKind.of(Presentation.Write.class, WritePanel::new));

    private final List<PanelKind<?>> kinds;

    AnswerPanels(List<PanelKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    static AnswerPanels builtIn() {
        return new AnswerPanels(BUILT_IN);
    }

    /** @return these, and others where these have none */
    AnswerPanels and(Collection<? extends PanelKind<?>> others) {
        List<PanelKind<?>> both = new ArrayList<>(kinds);
        both.addAll(others);
        return new AnswerPanels(both);
    }

    boolean has(Presentation presentation) {
        return kinds.stream().anyMatch(kind -> kind.presentation().isInstance(presentation));
    }

    /** @return the panel for the presentation, built into the place */
    AnswerPanel make(Presentation presentation, Place place) {
        return kinds.stream().filter(kind -> kind.presentation().isInstance(presentation)).findFirst()
                .map(kind -> make(kind, presentation, place))
                .orElseThrow(() -> new IllegalArgumentException("no panel for " + presentation.getClass()));
    }

    private static <P extends Presentation> AnswerPanel make(PanelKind<P> kind, Presentation presentation, Place place) {
        return kind.make(kind.presentation().cast(presentation), place);
    }
}
