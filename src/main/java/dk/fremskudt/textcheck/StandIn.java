package dk.fremskudt.textcheck;

import dk.fremskudt.platform.Texts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a text where something was taken out: in brackets, so that a reader sees it. */
public final class StandIn {
    public static final String DATE = named("date");
    public static final String TIME = named("time");
    public static final String PLACE = named("place");
    public static final String ADDRESS = named("address");
    public static final String PHONE = named("phone");
    public static final String MAIL = named("mail");
    public static final String CPR = named("cpr");
    public static final String NUMBER = named("number");
    public static final String SOMEBODY = named("somebody");
    public static final String COLLEAGUE = named("colleague");
    public static final String COMPANION = named("companion");
    public static final String ORGANISATION = named("organisation");

    /** Those that need no person, ages included. */
    static final Set<String> ALL = Stream.concat(
                    Stream.of(
                            DATE,
                            TIME,
                            PLACE,
                            ADDRESS,
                            PHONE,
                            MAIL,
                            CPR,
                            NUMBER,
                            SOMEBODY,
                            COLLEAGUE,
                            COMPANION,
                            ORGANISATION),
                    AgeBand.all().map(AgeBand::standIn))
            .collect(Collectors.toUnmodifiableSet());

    private StandIn() {}

    /** @param name what somebody is called instead of by name, such as «Sagsbehandler A» */
    public static String of(String name) {
        return "[" + name + "]";
    }

    private static String named(String key) {
        return of(Texts.get("textcheck.standIn." + key));
    }
}
