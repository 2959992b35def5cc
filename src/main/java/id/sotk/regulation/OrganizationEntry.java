package id.sotk.regulation;

import id.sotk.language.Texts;
import java.util.List;
import java.util.Locale;

/// One organisation, or family of organisations, the regulation names, with the patterns and the mechanism it falls under.
///
/// A family stands for every organisation whose name begins with its name: `Kecamatan` covers `Kecamatan Coblong`.
public record OrganizationEntry(
        String name, List<String> aliases, boolean family, String placement, String assignment, String mechanism) {
    public OrganizationEntry {
        Texts.filled("name of an organisation", name);
        Texts.filled("placement pattern of " + name, placement);
        aliases = Texts.copy(aliases);
    }

    /// How many characters of the given name this entry accounts for; 0 when it does not cover it.
    public int match(String organization) {
        int best = fit(name, organization);
        for (String alias : aliases) {
            best = Math.max(best, fit(alias, organization));
        }
        return best;
    }

    private int fit(String known, String organization) {
        String wanted = plain(organization);
        String mine = plain(known);
        boolean covered = wanted.equals(mine) || (family && wanted.startsWith(mine + " "));
        return covered ? mine.length() : 0;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
