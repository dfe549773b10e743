package org.bayan.embedded.http.recorded;

import java.util.ArrayList;
import java.util.List;

/** The smallest set of events to leave out of one list and to add to it that makes it another. */
final class EventDifferences {
    private EventDifferences() {}

    /** An event that is missing is shown as {@code -event}, one that should not be there as {@code +event}, in their order. */
    static List<String> of(List<String> wanted, List<String> got) {
        int[][] common = common(wanted, got);
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < got.size()) {
            if (i < wanted.size() && j < got.size() && wanted.get(i).equals(got.get(j))) {
                i++;
                j++;
            } else if (j == got.size() || i < wanted.size() && common[i + 1][j] >= common[i][j + 1]) {
                differences.add("-" + wanted.get(i++));
            } else {
                differences.add("+" + got.get(j++));
            }
        }
        return differences;
    }

    /** The lengths of the longest common subsequences of the ends of both lists. */
    private static int[][] common(List<String> wanted, List<String> got) {
        int[][] common = new int[wanted.size() + 1][got.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = got.size() - 1; j >= 0; j--) {
                common[i][j] = wanted.get(i).equals(got.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
