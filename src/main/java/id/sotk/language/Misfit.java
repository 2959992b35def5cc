package id.sotk.language;

/// Values of a profile that follow the schema one by one but do not fit together; the key picks the sentence for the user.
public final class Misfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] words;

    public Misfit(String message, String key, Object... words) {
        super(message);
        this.key = key;
        this.words = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            this.words[i] = String.valueOf(words[i]);
        }
    }

    public String key() {
        return key;
    }

    public String[] words() {
        return words.clone();
    }
}
