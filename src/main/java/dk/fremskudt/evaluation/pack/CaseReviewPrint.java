package dk.fremskudt.evaluation.pack;

/** A pack on paper. Where no module brings one, packs are offered as JSON only. */
public interface CaseReviewPrint {

    /** The pack as a PDF that screen readers can read, in Danish. */
    byte[] pdf(CaseReviewPack pack);
}
