package id.sotk.ui.work;

import id.sotk.edit.vocabulary.Offer;
import id.sotk.regulation.norm.Clause;
import id.sotk.rules.Finding;

/// What a user can do from more than one pane: the panes ask, the studio does it, with a dialog where words are needed.
public interface StudioActions extends CanvasActions {

    /// Draws the unit that is offered where the selection stands.
    void addUnit(Offer offer);

    /// Forms a team owned by the selected unit, or by the top.
    void addTeam();

    /// Sets a target for the selected unit, or for the top.
    void addTarget();

    void addOfficial();

    /// Lets the user choose a unit or team for the official, by keyboard.
    void placeOfficial(String official);

    /// Begins to rename the selected element in place.
    void renameSelected();

    void deleteSelected();

    /// Selects the element and brings it into view.
    void reveal(String element);

    /// Carries out the first fix of the finding, an ordinary edit.
    void fix(Finding finding);

    /// Asks for the reason and accepts the finding with it.
    void accept(Finding finding);

    /// Takes the acceptance back.
    void reopen(Finding finding);

    /// Shows the page of the finding's rule.
    void explain(Finding finding);

    /// Shows the page of the rule that checks the clause.
    void explain(Clause clause);

    /// Shows the design's regulation beside another one.
    void compareRegulations();

    /// Asks where and how, then exports the chart.
    void export();

    /// Lets the user choose a profile file, which from then on is among the regulations on offer.
    void openProfile();

    void switchTheme();

    void switchLanguage();

    /// Back to the opening page.
    void home();

    /// Shows the simulation pane for the selected target, or the first.
    void simulate();

    /// Leaves only the sheet and the simulation, at projector size, or comes back.
    void present();

    /// Draws the boxes where the layout puts them.
    void tidy();

    /// Shows the keys.
    void help();
}
