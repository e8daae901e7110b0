package dk.fremskudt.programme;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A model while it is edited: a tree whose fields may be empty or half written. Whoever adds an element writes its label;
 * the code, which others refer to, is made from it once and then stays.
 */
public final class ModelDraft {
    private final ObjectNode root;

    public ModelDraft(ProgrammeModel model) {
        this(ModelJson.tree(model));
    }

    ModelDraft(ObjectNode root) {
        this.root = root;
    }

    /** One of the four aspects' fields, to be changed in place. */
    public ObjectNode aspect(Aspect aspect) {
        return (ObjectNode) root.get(aspect.path());
    }

    public ObjectNode root() {
        return root;
    }

    public ProgrammeModel model() {
        sumStaff();
        return ModelJson.read(root, ProgrammeModel.class);
    }

    /** The number of caseworkers is what the units have together, never typed. */
    private void sumStaff() {
        int sum = 0;
        for (var staff : root.at("/people/staff"))
            sum += staff.path("caseworkers").asInt(0);
        aspect(Aspect.PEOPLE).put("caseworkers", sum);
    }

    /** Gives an element that has none a code from its label, one of a kind in the whole model. */
    public void nameCode(ObjectNode element) {
        var label = element.path("label").asString("");
        if (label.isBlank() || !element.path("code").asString("").isEmpty()) return;
        var taken = new HashSet<String>();
        for (var code : root.findValues("code")) taken.add(code.asString());
        var wanted = code(label);
        var free = wanted;
        for (int i = 2; taken.contains(free); i++) free = wanted + "_" + i;
        element.put("code", free);
    }

    static String code(String label) {
        var plain = label.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        var ascii = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        if (ascii.isEmpty()) return "x";
        return ascii.length() <= 40 ? ascii : ascii.substring(0, 40).replaceAll("_+$", "");
    }

    /** The codes of a list in the model, for those who refer to it. */
    public Map<String, String> labels(String pointer) {
        var labels = new LinkedHashMap<String, String>();
        for (JsonNode element : root.at(pointer)) {
            var code = element.path("code").asString("");
            if (!code.isEmpty()) labels.put(code, element.path("label").asString(code));
        }
        return labels;
    }
}
