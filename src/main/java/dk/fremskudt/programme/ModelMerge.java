package dk.fremskudt.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two administrators edited the same draft: what each changed since both saw the same is kept. Where both changed the
 * same field of an aspect, one's own stands and the field is named.
 *
 * @param overlaps pointers of the fields that both changed differently
 */
public record ModelMerge(ProgrammeModel model, List<String> overlaps) {

    public static ModelMerge of(ProgrammeModel base, ProgrammeModel mine, ProgrammeModel theirs) {
        var merged = ModelJson.tree(theirs);
        var overlaps = new ArrayList<String>();
        merge("", ModelJson.tree(base), ModelJson.tree(mine), merged, overlaps);
        return new ModelMerge(ModelJson.read(merged, ProgrammeModel.class), List.copyOf(overlaps));
    }

    private static void merge(String at, JsonNode base, ObjectNode mine, ObjectNode merged, List<String> overlaps) {
        for (var name : mine.propertyNames()) {
            var own = mine.get(name);
            var before = base.path(name);
            var other = merged.path(name);
            if (own.equals(before) || own.equals(other)) continue;
            if (own instanceof ObjectNode deeper && other instanceof ObjectNode target) {
                merge(at + "/" + name, before, deeper, target, overlaps);
                continue;
            }
            if (!other.equals(before)) overlaps.add(at + "/" + name);
            merged.set(name, own);
        }
    }

    /** The overlaps in words. */
    public List<String> overlaps(Locale locale) {
        return overlaps.stream().map(at -> new FieldName(at).in(locale)).toList();
    }
}
