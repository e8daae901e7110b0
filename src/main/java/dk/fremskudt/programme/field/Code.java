package dk.fremskudt.programme.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of the model that is a code or an id of an open set: it names something, here or in the municipality's file. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String FORM = "[a-z][a-z0-9_]*";
    int LONGEST = 60;

    String form() default FORM;
}
