package org.cyclework.ui.trainee.play;

import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;

/** Any move at any intensity: a list of the 24 moves in their kinds, and how strongly. */
final class MovePicker extends Composite {

    /** Who plays the picked move. */
    interface Picked {

        /** Plays it. */
        void play(MoveCode move, int intensity);
    }

    private static final int ROWS = 8;
    private static final String[] STRENGTHS = {Messages.Button_low, Messages.Button_clear, Messages.Button_strong};

    private final java.util.List<MoveCode> moves;
    private final List list;

    MovePicker(Composite parent, Picked picked) {
        super(parent, SWT.NONE);
        moves = java.util.Arrays.stream(MoveGroup.values()).flatMap(group -> MoveCode.VALUES.stream()
                .filter(move -> MoveGroup.of(move) == group)).toList();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(this);
        Label what = new Label(this, SWT.NONE);
        what.setText(Messages.Move_which);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
        list = Widgets.id(new List(this, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "move-list");
        Widgets.name(list, Messages.Move_list);
        moves.forEach(move -> list.add(Messages.bind(kind(move), Moves.name(move))));
        list.select(moves.indexOf(MoveCode.SOFTBID));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, list.getItemHeight() * ROWS).applyTo(list);
        Composite side = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        Label how = new Label(side, SWT.NONE);
        how.setText(Messages.Move_how);
        Button[] strengths = new Button[STRENGTHS.length];
        for (int i = 0; i < STRENGTHS.length; i++) {
            strengths[i] = Widgets.id(new Button(side, SWT.RADIO), "intensity-" + (i + 1));
            strengths[i].setText(STRENGTHS[i]);
            Arrows.choose(strengths[i]);
        }
        strengths[1].setSelection(true);
        Button say = Widgets.id(new Button(side, SWT.PUSH), "play-move");
        say.setText(Messages.Button_playMove);
        Runnable play = () -> picked.play(moves.get(Math.max(0, list.getSelectionIndex())),
                strengths[0].getSelection() ? 1 : strengths[2].getSelection() ? 3 : 2);
        say.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> play.run()));
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> play.run()));
    }

    private static String kind(MoveCode move) {
        return switch (MoveGroup.of(move)) {
            case APPROACH_NEGATIVE -> Messages.Move_towards;
            case AVOID_NEGATIVE -> Messages.Move_away;
            case JOINING -> Messages.Move_joining;
            case FIRM -> Messages.Move_firm;
            case NEUTRAL -> Messages.Move_neutral;
        };
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
