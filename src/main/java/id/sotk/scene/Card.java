package id.sotk.scene;

/// A box of the chart before it has a place: its size, and its figure once the layout has put it somewhere.
sealed interface Card permits UnitCard, RosterCard {

    double width();

    double height();

    /// Key of the figure this card becomes.
    String key();

    Figure at(Rect place);
}
