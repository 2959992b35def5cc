package id.sotk.rules.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The numbers a limit may be, both ends included; a limit that says nothing counts from one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Permitted {

    /// What is counted is there at least once.
    int ONE = 1;

    /// No region has as many posts, teams or levels of anything counted.
    int MOST = 999;

    /// The smallest; zero where none may be enough, or the most.
    int from() default ONE;

    /// The largest.
    int to() default MOST;
}
