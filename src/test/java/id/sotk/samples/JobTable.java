package id.sotk.samples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The positions the planned samples are staffed with, by name, from `jobs.txt`; `ordered-jobs.txt` holds those that
/// are known otherwise in plans read line by line.
final class JobTable {

    private static final Map<String, Job> JOBS = read("jobs.txt");

    private static final Map<String, Job> ORDERED_JOBS = read("ordered-jobs.txt");

    private JobTable() {}

    static Job job(String position) {
        Job job = JOBS.get(position);
        if (job == null) {
            throw new IllegalStateException("jobs.txt has no " + position);
        }
        return job;
    }

    /// The position as the plans read line by line know it.
    static Job jobInOrderedPlans(String position) {
        return Optional.ofNullable(ORDERED_JOBS.get(position)).orElseGet(() -> job(position));
    }

    private static Map<String, Job> read(String resource) {
        Map<String, Job> jobs = new LinkedHashMap<>();
        for (String line : Outline.lines(resource)) {
            String[] fields = line.split("\\s*\\|\\s*");
            String[] competences = Arrays.copyOfRange(fields, 4, fields.length);
            jobs.put(fields[0], Job.of(fields[0], fields[1], fields[2], fields[3], competences));
        }
        return jobs;
    }
}
