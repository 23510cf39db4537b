package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Moves;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Each line of a transcript gets a move and an intensity. */
final class CodePanel implements AnswerPanel {

    /** The controls of a line. */
    private record Row(String lineId, Composite box, Combo move, Combo intensity) {
    }

    private final Place place;
    private final List<MoveCode> moves;
    private final List<Row> rows = new ArrayList<>();

    CodePanel(Presentation.Code presentation, Place place) {
        this.place = place;
        this.moves = presentation.moves();
        presentation.lines().forEach(line -> rows.add(row(line)));
    }

    private Row row(Part line) {
        int number = rows.size() + 1;
        String said = place.plain().apply(line.text());
        place.label(line.text());
        Composite box = new Composite(place.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(box);
        GridDataFactory.fillDefaults().indent(28, 0).applyTo(box);
        Combo move = combo(box, "code-" + number, Messages.bind(Messages.Question_moveOf, said));
        moves.forEach(one -> move.add(one.getLiteral() + "  " + Moves.name(one)));
        Combo intensity = combo(box, "intensity-of-" + number, Messages.bind(Messages.Question_intensityOf, said));
        for (int strength = 1; strength <= Presentation.Code.STRONGEST; strength++) {
            intensity.add(strength + "  " + Moves.strength(strength));
        }
        return new Row(line.id(), box, move, intensity);
    }

    private Combo combo(Composite box, String id, String name) {
        Combo combo = Widgets.name(Widgets.id(new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN), id), name);
        combo.add(Messages.Question_choose);
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> place.changed().run()));
        place.submitsOnEnter(combo);
        return combo;
    }

    @Override
    public Optional<Response> response() {
        Map<String, Response.Coded.Code> codes = new HashMap<>();
        for (Row row : rows) {
            if (row.move().getSelectionIndex() > 0 && row.intensity().getSelectionIndex() > 0) {
                codes.put(row.lineId(), new Response.Coded.Code(moves.get(row.move().getSelectionIndex() - 1),
                        row.intensity().getSelectionIndex()));
            }
        }
        return codes.size() < rows.size() ? Optional.empty() : Optional.of(new Response.Coded(codes));
    }

    @Override
    public void restore(Response response) {
        Map<String, Response.Coded.Code> codes = ((Response.Coded) response).codeByLine();
        for (Row row : rows) {
            Optional.ofNullable(codes.get(row.lineId())).ifPresent(code -> {
                row.move().select(moves.indexOf(code.move()) + 1);
                row.intensity().select(code.intensity());
            });
        }
    }

    @Override
    public void lock(Scored scored) {
        restore(scored.response());
        for (Row row : rows) {
            Label line = place.instead(row.box(), SettledLine.chosen(row.move().getText() + " · " + row.intensity().getText()), true);
            for (PartFeedback part : scored.parts()) {
                if (part.id().equals(row.lineId())) {
                    place.feedback(line, part, true);
                }
            }
        }
        Optional.ofNullable(scored.marks().measures().get("acceptable")).ifPresent(share -> place.summary(Messages.bind(
                Messages.Question_coded, Math.round(100 * share), rows.size())));
    }

    @Override
    public void close() {
        for (Row row : rows) {
            row.move().setEnabled(false);
            row.intensity().setEnabled(false);
        }
    }

    @Override
    public void focus() {
        rows.getFirst().move().setFocus();
    }
}
