package dk.fremskudt.programme.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large a number, how long a text or a list of the model may be. A text or list without it has the usual limits. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limits {
    int min() default 1;

    /** {@link #USUAL} where it is 400 letters or 60 elements. */
    int max() default USUAL;

    int USUAL = -1;
}
