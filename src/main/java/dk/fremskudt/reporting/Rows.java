package dk.fremskudt.reporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a template: records (a field is a component's name), maps (a field is a key) or lists (field {@code c1} is
 * the first). JasperReports itself knows getters only.
 */
final class Rows implements JRDataSource, JRRewindableDataSource {
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final Collection<?> rows;
    private Iterator<?> iterator;
    private @Nullable Object row;

    Rows(Collection<?> rows) {
        this.rows = rows;
        this.iterator = rows.iterator();
    }

    @Override
    public boolean next() {
        if (!iterator.hasNext()) {
            return false;
        }
        row = iterator.next();
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        String name = field.getName();
        return switch (row) {
            case Map<?, ?> map -> map.get(name);
            case List<?> list -> {
                int index = Integer.parseInt(name.substring(1)) - 1;
                yield index < list.size() ? list.get(index) : null;
            }
            case Record made -> component(made, name);
            case null, default -> throw new JRException("A row must be a record, a map or a list, not " + row);
        };
    }

    private static @Nullable Object component(Record row, String name) throws JRException {
        Method accessor = ACCESSORS
                .computeIfAbsent(row.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, key -> accessor(row.getClass(), key));
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new JRException(e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor;
            }
        }
        throw new IllegalArgumentException("The template asks for " + name + ", which " + type + " does not have");
    }

    @Override
    public void moveFirst() {
        iterator = rows.iterator();
    }
}
