package id.sotk.samples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The positions the planned samples are staffed with, by name, from `jobs.txt`.
final class JobTable {

    private static final Map<String, Job> JOBS = read();

    private JobTable() {}

    static Job job(String position) {
        Job job = JOBS.get(position);
        if (job == null) {
            throw new IllegalStateException("jobs.txt has no " + position);
        }
        return job;
    }

    private static Map<String, Job> read() {
        Map<String, Job> jobs = new LinkedHashMap<>();
        for (String line : Outline.lines("jobs.txt")) {
            String[] fields = line.split("\\s*\\|\\s*");
            String[] competences = Arrays.copyOfRange(fields, 4, fields.length);
            jobs.put(fields[0], Job.of(fields[0], fields[1], fields[2], fields[3], competences));
        }
        return jobs;
    }
}
