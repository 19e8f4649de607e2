package isfara.world;

import java.util.Collection;

/** Finds what somebody probably meant to write. */
public final class Spelling {
    private Spelling() {}

    /** The word fewest letters away; of equals, the first; nothing when there are no words. */
    public static String nearest(String found, Collection<String> words) {
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int steps = steps(found, word);
            if (steps < fewest) {
                fewest = steps;
                best = word;
            }
        }
        return best;
    }

    /** Letters to add, drop or change to turn one word into the other (Levenshtein). */
    private static int steps(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
