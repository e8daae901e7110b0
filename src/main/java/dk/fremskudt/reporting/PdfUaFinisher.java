package dk.fremskudt.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Repairs the one thing that OpenPDF 1.3 leaves wrong in a tagged PDF: link annotations do not point back at their
 * structure element. Page content is not touched.
 */
final class PdfUaFinisher {
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");

    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int next;

    private PdfUaFinisher() {}

    static byte[] finish(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PdfUaFinisher().connect(document);
            var out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        }
    }

    private void connect(PDDocument document) {
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        if (tree.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary numbers) {
            read(numbers);
        }
        int before = parents.size();
        next = parents.isEmpty() ? 0 : parents.lastKey() + 1;
        connectBelow(tree);
        if (parents.size() > before) {
            var numbers = new COSArray();
            parents.forEach((key, value) -> {
                numbers.add(COSInteger.get(key));
                numbers.add(value);
            });
            var parentTree = new COSDictionary();
            parentTree.setItem(COSName.NUMS, numbers);
            tree.setItem(COSName.PARENT_TREE, parentTree);
        }
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    }

    private void read(COSDictionary node) {
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSNumber key) {
                    parents.put(key.intValue(), numbers.get(i + 1));
                }
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    read(kid);
                }
            }
        }
    }

    /** Finds the object references below {@code element} and gives each annotation its way back to the element. */
    private void connectBelow(COSDictionary element) {
        if (!seen.add(element)) {
            return;
        }
        for (COSBase child : children(element.getDictionaryObject(COSName.K))) {
            if (!(child instanceof COSDictionary kid)) {
                continue;
            }
            if (!OBJR.equals(kid.getCOSName(COSName.TYPE))) {
                connectBelow(kid);
            } else if (kid.getDictionaryObject(OBJ) instanceof COSDictionary annotation
                    && !annotation.containsKey(STRUCT_PARENT)) {
                annotation.setInt(STRUCT_PARENT, next);
                parents.put(next++, element);
            }
        }
    }

    private static List<COSBase> children(@Nullable COSBase kids) {
        var list = new ArrayList<COSBase>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }
}
