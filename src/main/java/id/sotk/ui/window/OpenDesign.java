package id.sotk.ui.window;

import id.sotk.edit.command.AddOfficials;
import id.sotk.edit.command.AppointHolder;
import id.sotk.edit.command.PlaceOfficial;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.edit.command.TidyAll;
import id.sotk.edit.command.Unwaive;
import id.sotk.edit.command.Waive;
import id.sotk.edit.vocabulary.Offer;
import id.sotk.model.Element;
import id.sotk.model.Official;
import id.sotk.model.OrgUnit;
import id.sotk.model.Organization;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.model.Tenure;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Finding;
import id.sotk.rules.Mends;
import id.sotk.ui.canvas.CanvasPane;
import id.sotk.ui.dialog.AcceptDialog;
import id.sotk.ui.dialog.Asking;
import id.sotk.ui.dialog.ComparisonDialog;
import id.sotk.ui.dialog.Help;
import id.sotk.ui.dialog.OfficialDialog;
import id.sotk.ui.dialog.RulePages;
import id.sotk.ui.work.Edits;
import id.sotk.ui.work.Playback;
import id.sotk.ui.work.StudioActions;
import id.sotk.ui.work.Texts;
import id.sotk.ui.work.Views;
import id.sotk.ui.work.Views.View;
import id.sotk.ui.work.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One open design in the window: builds its panes and does what they ask.
public final class OpenDesign implements StudioActions {

    private final Workbench workbench;
    private final Studio studio;
    private final Texts texts;
    private final CanvasPane canvas;
    private final Shell shell;
    private final Runnable release;

    /// @param release gives the design back to the store
    OpenDesign(Workbench workbench, Studio studio, Runnable release) {
        this.workbench = workbench;
        this.studio = studio;
        this.release = release;
        this.texts = studio.texts();
        this.canvas = studio.canvas(this, texts);
        Views views = new Views(texts, List.of(workbench, this, canvas, new Playback(workbench)));
        this.shell = new Shell(views, workbench, canvas, studio.arrangement());
        shell.root().addEventFilter(KeyEvent.KEY_PRESSED, new Shortcuts(this, workbench)::handle);
    }

    Workbench workbench() {
        return workbench;
    }

    Shell shell() {
        return shell;
    }

    CanvasPane canvas() {
        return canvas;
    }

    Parent root() {
        return shell.root();
    }

    void close() {
        workbench.close();
        release.run();
    }

    /// The same design with panes in the studio's language, at the same step of the walk and with the same event log.
    OpenDesign translated() {
        OpenDesign translated = again();
        translated.shell.simulation().resume(shell.simulation());
        translated.shell.events().resume(shell.events());
        return translated;
    }

    /// The same design with new panes, which begin anew.
    OpenDesign again() {
        OpenDesign again = new OpenDesign(workbench, studio, release);
        again.canvas.lookLike(canvas);
        return again;
    }

    @Override
    public void addUnit(Offer offer) {
        edits().addUnit(offer).ifPresent(canvas::beginRename);
    }

    @Override
    public void addTeam() {
        edits().addTeam().ifPresent(canvas::beginRename);
    }

    @Override
    public void addTarget() {
        edits().addTarget();
    }

    private Edits edits() {
        return new Edits(workbench, this);
    }

    @Override
    public void addOfficial() {
        View<OfficialDialog> form = new Views(texts, List.of()).load(OfficialDialog.class);
        form.controller().ask(workbench.freshId("p"));
        asking().form("official.title", "official.add", form.root(), form.controller()::answer)
                .ifPresent(official -> {
                    if (workbench.perform(new AddOfficials(List.of(official)))) {
                        workbench.select(official.id());
                    }
                });
    }

    @Override
    public void placeOfficial(String id) {
        Organization organization = workbench.organization();
        Official official = organization.officials().get(id);
        Stream<Element> teams = organization.teams().stream().map(Element.class::cast);
        List<Element> places = Stream.concat(organization.units().stream().map(Element.class::cast), teams).toList();
        asking().choice("place.title", texts.get("place.question", official.name()), places, Element::name)
                .ifPresent(place -> workbench.perform(place instanceof Team team
                        ? new SeatInTeam(team.id(), id, TeamSeat.MEMBER)
                        : new PlaceOfficial(id, Optional.of(place.id()))));
    }

    @Override
    public void placeIn(String id) {
        asking().choice("place.title", texts.get("place.in.question", workbench.organization().units().get(id).name()),
                Edits.placeable(workbench, id), official -> official.name() + " · " + official.position())
                .ifPresent(official -> workbench.perform(new PlaceOfficial(official.id(), Optional.of(id))));
    }

    @Override
    public void appointHolder(String id) {
        Organization organization = workbench.organization();
        OrgUnit unit = organization.units().get(id);
        asking().choice("holder.title", texts.get("holder.question", unit.name()),
                organization.officials().list(), official -> official.name() + " · " + official.position())
                .ifPresent(official -> workbench.perform(new AppointHolder(id, official.id(), Tenure.DEFINITIVE)));
    }

    @Override
    public void changePattern(String id) {
        OrgUnit unit = workbench.organization().units().get(id);
        asking().choice("pattern.title", texts.get("pattern.question", unit.name()),
                workbench.profile().patterns(), workbench.names()::of)
                .ifPresent(pattern -> workbench.perform(
                        Mends.follow(workbench.organization().identity(), unit, pattern.id())));
    }

    @Override
    public void renameSelected() {
        workbench.selected().ifPresent(canvas::beginRename);
    }

    @Override
    public void deleteSelected() {
        edits().delete(Map.of());
    }

    @Override
    public boolean agrees(String titleKey, String question, String okKey) {
        return asking().agrees(titleKey, question, okKey);
    }

    @Override
    public void reveal(String element) {
        choose(element);
    }

    private void choose(String element) {
        workbench.select(element);
        canvas.reveal(element);
    }

    @Override
    public void fix(Finding finding) {
        finding.violation().mends().stream().findFirst().ifPresent(workbench::perform);
    }

    @Override
    public void accept(Finding finding) {
        View<AcceptDialog> form = new Views(texts, List.of()).load(AcceptDialog.class);
        form.controller().ask(finding, lastAuthority(), LocalDate.now());
        asking().form("accept.title", "accept.ok", form.root(), form.controller()::answer)
                .ifPresent(waiver -> workbench.perform(new Waive(waiver)));
    }

    private Optional<String> lastAuthority() {
        return workbench.organization()
                .waivers()
                .reversed()
                .stream()
                .flatMap(waiver -> waiver.authority().stream())
                .findFirst();
    }

    @Override
    public void reopen(Finding finding) {
        workbench.perform(new Unwaive(finding.clause().id(), finding.subject()));
    }

    @Override
    public void explain(Finding finding) {
        asking().show("explain.title", RulePages.of(finding.clause(), texts, studio.colours().getValue()));
    }

    @Override
    public void explain(Clause clause) {
        asking().show("explain.title", RulePages.of(clause, texts, studio.colours().getValue()));
    }

    @Override
    public void compareRegulations() {
        Views views = new Views(texts, List.of(workbench, studio.regulations()));
        asking().showWide("comparison.title", (Region) views.load(ComparisonDialog.class).root());
    }

    @Override
    public void export() {
        new Exporting(studio.stage(), workbench, texts).ask();
    }

    void saveCopy() {
        new Exporting(studio.stage(), workbench, texts).saveCopy();
    }

    void openFile() {
        studio.openFile();
    }

    @Override
    public void openProfile() {
        studio.openProfile();
    }

    @Override
    public void switchTheme() {
        studio.switchTheme();
    }

    @Override
    public void switchLanguage() {
        studio.switchLanguage();
    }

    @Override
    public void home() {
        studio.home();
    }

    @Override
    public void simulate() {
        shell.showSimulation();
        workbench.selected()
                .flatMap(id -> workbench.organization().targets().find(id))
                .ifPresent(shell.simulation()::walk);
    }

    @Override
    public void present() {
        shell.present();
        studio.stage().setFullScreenExitHint(texts.get("present.exit"));
        studio.stage().setFullScreen(shell.isPresenting());
    }

    @Override
    public void tidy() {
        workbench.perform(new TidyAll());
        canvas.fit();
    }

    @Override
    public void help() {
        asking().show("help.title", Help.keys(texts));
    }

    private Asking asking() {
        return studio.asking();
    }
}
