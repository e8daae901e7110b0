package dk.fremskudt.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The handover checklist (M117).
 *
 * @param acceptedOn when the receiver said yes; null while she hasn't
 * @param acceptedBy who said it, where that is not the receiver herself
 * @param interventions what help was agreed
 * @param citizenInformedOn when the citizen was told who is responsible now and whom to call
 */
public record HandoverForm(
        String receiverName,
        String receiverUnit,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable String interventions,
        boolean interventionsStarted,
        @Nullable LocalDate citizenInformedOn) {}
