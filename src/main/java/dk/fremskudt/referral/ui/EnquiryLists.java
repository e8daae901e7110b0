package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.referral.EnquiryList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists of enquiries by the word in the address line. */
final class EnquiryLists {
    static final String PARAMETER = "vis";

    private EnquiryLists() {}

    static String word(EnquiryList list) {
        return switch (list) {
            case OPEN -> "aabne";
            case NEW -> "nye";
            case SCREENING -> "screening";
            case MINE -> "mine";
            case LATE -> "over-frist";
            case UNANSWERED -> "mangler-svar";
            case ANSWER_LATE -> "svar-over-frist";
            case DECIDED -> "afgjort";
            case ELIGIBLE_OUTSIDE -> "uden-forloeb";
            case ALL -> "alle";
        };
    }

    static Optional<EnquiryList> of(String word) {
        return Arrays.stream(EnquiryList.values())
                .filter(list -> word(list).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static QueryParameters parameters(EnquiryList list) {
        return QueryParameters.simple(Map.of(PARAMETER, word(list)));
    }

    /** A link to the list, with its count. */
    static RouterLink link(EnquiryList list, int count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("enquiry-count");
        var link = new RouterLink("", EnquiryListView.class);
        link.setQueryParameters(parameters(list));
        link.add(new Span(t("referral.list." + list)), number);
        return link;
    }
}
