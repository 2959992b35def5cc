package id.sotk.rules;

import id.sotk.model.TeamSeat;
import java.util.Optional;

/// An edit that mends a violation, as data: the window turns it into an ordinary undoable command.
public sealed interface Fix {

    /// The element the fix changes.
    String subject();

    /// Places the official in the unit, under its head: without a superior or an appraiser of his or her own, also where already placed there.
    record Place(String official, String unit) implements Fix {
        @Override
        public String subject() {
            return official;
        }
    }

    /// Lets the direct superior appraise, or the named unit's head or official.
    record Appraise(String official, Optional<String> appraiser) implements Fix {
        @Override
        public String subject() {
            return official;
        }
    }

    /// Lets the unit's own post lead its work, or the named unit's head or official.
    record Lead(String unit, Optional<String> leader) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }

    /// Seats a member of the team as chair or coordinator.
    record Seat(String team, String official, TeamSeat seat) implements Fix {
        @Override
        public String subject() {
            return team;
        }
    }

    /// Takes the official out of the team.
    record Unseat(String team, String official) implements Fix {
        @Override
        public String subject() {
            return team;
        }
    }

    /// Marks the level-3 post as coordinating, or no longer.
    record Coordinate(String unit, boolean coordinating) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }

    /// Marks the unit as an independent work unit, or no longer.
    record MakeIndependent(String unit, boolean independent) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }

    /// Marks the unit as a permitted exception to the limit on levels.
    record Exempt(String unit) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }

    /// Lets the unit, or the whole design where it is the top, follow the pattern.
    record FollowPattern(String unit, String pattern) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }

    /// Gives the unit another name.
    record Rename(String unit, String name) implements Fix {
        @Override
        public String subject() {
            return unit;
        }
    }
}
