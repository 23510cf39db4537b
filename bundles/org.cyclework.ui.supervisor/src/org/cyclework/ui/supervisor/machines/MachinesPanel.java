package org.cyclework.ui.supervisor.machines;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.KnownHome;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The machines above, what lies in the folder below them, and a line about the campus; all of it scrolls where it is higher than the window. */
final class MachinesPanel extends Composite {

    private static final int WIDTH = 320;
    private static final int LEAST = 120;

    private final Scrolled scrolled;
    private final Composite form;
    private final Heading heading;
    private final RowTable<KnownHome> homes;
    private final Label folder;
    private final RowTable<FolderLook.Found> packets;
    private final Label campus;

    /**
     * @param model to begin with
     * @param chosen hears that another row is selected
     */
    MachinesPanel(Composite parent, MachinesModel model, Runnable chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 6).applyTo(form);
        heading = new Heading(form, "machines", Messages.Machines_title);
        homes = new RowTable<>(form, "machines.homes", Messages.Machines_homes, SWT.SINGLE, new RowModel<>(model.columns(), KnownHome::key));
        homes.whenEmpty(Messages.Machines_noHomes).onSelect(chosen);
        title(Messages.Machines_folder);
        folder = line("machines.folder");
        packets = new RowTable<>(form, "machines.packets", Messages.Machines_folder, SWT.SINGLE, new RowModel<>(MachinesModel.packetColumns(), FolderLook.Found::file));
        packets.onSelect(chosen);
        for (Control table : List.of(homes, packets)) {
            GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Lettering.scaled(LEAST)).applyTo(table);
        }
        title(Messages.Campus_title);
        campus = line("machines.campus");
        campus.setText(Messages.Campus_asking);
    }

    private void title(String words) {
        Label title = Lettering.look(new Label(form, SWT.NONE), Lettering.Look.STRONG);
        title.setText(words);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(title);
    }

    private Label line(String id) {
        Label line = Widgets.style(Widgets.id(new Label(form, SWT.WRAP), id), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
        return line;
    }

    /** Says what Enter does on a packet. */
    void onLook(Runnable looks) {
        packets.onOpen(found -> looks.run());
    }

    /** Shows what was read; what was selected stays so. */
    void show(MachinesModel model) {
        heading.say(model.line());
        homes.show(model.homes());
        folder.setText(model.folderLine().replace("&", "&&"));
        packets.whenEmpty(model.folder().isEmpty() ? "" : Messages.Machines_noPackets).show(model.packets());
        fit();
    }

    /** Says how this machine stands with the campus. */
    void campus(String words) {
        campus.setText(words.replace("&", "&&"));
        fit();
    }

    /** Where the window is low or letters are large, it is scrolled. */
    private void fit() {
        form.layout(true, true);
        scrolled.measure();
    }

    /** @return the machine that is selected */
    Optional<KnownHome> home() {
        return homes.selected();
    }

    /** @return the packet that is selected */
    Optional<FolderLook.Found> packet() {
        return packets.selected();
    }

    @Override
    public boolean setFocus() {
        return homes.setFocus();
    }
}
