package id.sotk.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word the dictionary has replaced, and the one to write instead.
///
/// @param pattern the word as it was found in use, with what may not stand around it
/// @param instead what to write
record UnwantedWord(Pattern pattern, String instead) {

    static final List<UnwantedWord> INDONESIAN = List.of(
            word("\\b[Kk]epala unit\\b|\\b[Pp]emimpin\\b|\\b[Pp]impinan kerja\\b", "Pimpinan Unit Organisasi"),
            word("\\b[Pp]impinan unit\\b(?! kerja)", "Pimpinan Unit Organisasi"),
            word("(?<![Pp]ejabat )\\b[Pp]elaksana koordinasi\\b|\\b[Pp]ejabat koordinasi\\b",
                    "pejabat pelaksana koordinasi"),
            word("\\b[Kk]elemahan naskah\\b|\\b[Cc]atatan naskah\\b", "ketidakjelasan naskah"),
            word("\\b[Bb]acaan\\b|\\b[Pp]embacaan\\b", "tafsiran"),
            word("\\b[Pp]enilaian orang\\b", "penilaian manusia"),
            word("\\b[Ss]urat permohonan penugasan\\b", "surat permohonan sukarela"),
            word("\\b[Tt]ahap(nya)?\\b", "tahapan"),
            word("\\b[Pp]enerbit surat\\b|\\b[Pp]enandatangan\\b", "penanda tangan"),
            word("\\b[Pp]emegang jabatan\\b", "pemangku jabatan"),
            word("\\b[Kk]edudukan dalam tim\\b", "peran dalam tim"),
            word("\\b([Mm]em|[Dd]i)perbolehkan\\b", "membolehkan, dibolehkan"),
            word("\\b[Ee]lemen\\b", "unsur"),
            word("(?<!kerja )\\bunit mandiri\\b", "unit kerja mandiri"),
            word("\\bLevel (I|II|III|IV)\\b|\\blevel \\d", "Level 1, Level 2, ..."),
            word("\\b[Kk]ebuntuan\\b", "hambatan"),
            word("\\b[Kk]ejadian\\b", "peristiwa"),
            word("\\b[Aa]nalisa\\b", "analisis"),
            word("\\b([Mm]e|[Dd]i)monitor(ing)?\\b|\\b[Mm]onitoring\\b", "memantau, pemantauan"),
            word("\\b([Mm]eng|[Dd]i)koordinasi\\b|\\b[Mm]engoordinasi\\b", "mengoordinasikan"),
            word("\\b[Aa]ntar[- ]?[Uu]nit\\b", "lintas unit"),
            word("\\b[Dd]udukkan\\b", "Tunjuk"),
            word("\\bPl[th]\\b(?!\\.)|\\bPj\\b(?!\\.)", "Plt., Plh., atau Pj."),
            word("\\b[Pp]rofil yang sah\\b|\\b[Pp]rofil(nya)? sah\\b", "dapat dipakai"));

    static final List<UnwantedWord> ENGLISH = List.of(
            word("\\b([Ff]ix(es|ed|ing)?)\\b", "establish, issue or set"),
            word("\\b[Ee]xecutors?\\b|\\b[Ee]xecuting (official|post|position)s?\\b",
                    "Pelaksana for the post, those doing the work for the role"),
            word("\\b(First|Middle) High Leadership\\b|\\b[Ss]enior leadership\\b", "JPT Pratama, JPT Madya"),
            word("\\b[Ss]upervisor'?s?\\b", "Pengawas"),
            word("\\b[Aa]pparatus(es)?\\b|\\bKepala PD\\b", "regional agency, head of the regional agency"),
            word("(?<!egional )(?<!iaison )\\b[Aa]genc(y|ies)\\b|\\bPyB\\b",
                    "government institution, competent authority"),
            word("\\b[Dd]eeds?\\b", "action"),
            word("\\b[Mm]end(s|ed|ing)?\\b", "correct"),
            word("\\b[Hh]angs? below\\b|\\bsits? (directly )?under\\b", "is placed under"),
            word("\\b[Aa]ssignment letters?\\b", "letter of assignment"),
            word("\\bof origin\\b|\\b(the|its) own (unit|appraiser|agency)\\b", "home unit"),
            word("\\b[Dd]efinitive\\b", "permanent"),
            word("\\b(performance-)?owner unit\\b|\\bowner apparatus\\b", "the owning unit"),
            word("\\bLevel (I|II|III|IV)\\b|\\blevel[ -]\\d", "Level 1, Level 2, ..."),
            word("\\bHead of Section\\b", "Kepala Bagian"),
            word("\\b[Hh]is\\b|\\b[Hh]im\\b|\\b[Hh]e or she\\b", "their, that official"),
            word("\\[inf\\.\\]|\\bDo not invent\\b", "a whole sentence"));

    /// Quotation marks of a typewriter, which pages and profiles do without.
    static final UnwantedWord STRAIGHT_QUOTE = word("\"", "curly quotation marks");

    /// What the text says that it should not, with its surroundings; empty where it says nothing of the kind.
    Optional<String> foundIn(String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String around = text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30));
        return Optional.of("\"" + found.group() + "\" in \"… " + around.replace('\n', ' ') + " …\"; write: " + instead);
    }

    private static UnwantedWord word(String pattern, String instead) {
        return new UnwantedWord(Pattern.compile(pattern), instead);
    }
}
