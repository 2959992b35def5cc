package id.sotk.scene;

/// How much of the people a chart shows.
///
/// @param staffRows a list of people longer than this is drawn as numbers by kind
public record ChartOptions(Detail detail, int staffRows) {

    /// From the bare structure to everybody.
    public enum Detail {
        STRUCTURE,
        TEAMS,
        EVERYBODY
    }

    public static final ChartOptions EVERYBODY = new ChartOptions(Detail.EVERYBODY, 8);

    public ChartOptions {
        if (staffRows < 0) {
            throw new IllegalArgumentException("rows of a list of people must not be negative, were " + staffRows);
        }
    }

    public ChartOptions withDetail(Detail changed) {
        return new ChartOptions(changed, staffRows);
    }
}
