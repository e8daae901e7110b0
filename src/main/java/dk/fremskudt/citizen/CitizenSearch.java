package dk.fremskudt.citizen;

import dk.fremskudt.platform.Vault;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows by which citizens are found: folded words of names and addresses in clear, asked for by range because row
 * security keeps LIKE out of an index; numbers only as keyed hashes. Never audited, gone with the citizen.
 */
@Component
class CitizenSearch {
    private static final Pattern CPR = Pattern.compile("([0-9]{6})[\\s-]?([0-9]{0,4})");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ]{8,}");
    private static final String LAST = "\udbff\udfff";
    private static final int MOST_WORDS = 8;

    private static final String WITH_WORDS = """
            select s.citizen_id
            from unnest(?::text[], ?::text[]) word (low, high)
            join citizen_search s on s.key >= word.low collate "C" and s.key < word.high collate "C"
            group by s.citizen_id
            having count(distinct word.low) = ?
            order by s.citizen_id desc
            limit ?
            """;

    private final JdbcTemplate jdbc;
    private final Vault vault;

    CitizenSearch(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Replaces the rows of one citizen. A protected address isn't searchable: nobody is found by where she hides. */
    void index(CitizenDetails citizen) {
        forget(citizen.id());
        var keys = new LinkedHashSet<String>();
        for (var word : SearchWords.of(citizen.fullName())) keys.add("w:" + word);
        if (!citizen.addressProtected()) for (var word : SearchWords.of(citizen.address())) keys.add("w:" + word);
        var cpr = citizen.cpr();
        if (cpr != null)
            Cpr.parse(cpr).ifPresent(number -> {
                keys.add(hashed("cpr", number.digits()));
                keys.add(hashed("born", number.digits().substring(0, 6)));
            });
        var phone = citizen.phone();
        if (phone != null) keys.add(hashed("phone", SearchWords.phone(phone)));
        jdbc.batchUpdate(
                "insert into citizen_search (citizen_id, key) values (?, ?)",
                keys.stream()
                        .map(key -> new Object[] {citizen.id().value(), key})
                        .toList());
    }

    void forget(CitizenId citizen) {
        jdbc.update("delete from citizen_search where citizen_id = ?", citizen.value());
    }

    byte[] cprIndex(Cpr cpr) {
        return vault.index("cpr:" + cpr.digits());
    }

    /**
     * Whom the text may mean: a CPR number (whole, or its first six digits), a telephone number, or the beginnings of
     * words from name and address in any order. Empty for a text with neither.
     */
    List<UUID> find(String text, int limit) {
        var cpr = CPR.matcher(text.strip());
        if (cpr.matches()) {
            var whole = cpr.group(2).length() == 4;
            var found =
                    having(whole ? hashed("cpr", cpr.group(1) + cpr.group(2)) : hashed("born", cpr.group(1)), limit);
            if (!found.isEmpty() || !PHONE.matcher(text.strip()).matches()) return found;
        }
        if (PHONE.matcher(text.strip()).matches()) return having(hashed("phone", SearchWords.phone(text)), limit);
        return withWords(SearchWords.of(text), limit);
    }

    /** Narrows what a CPR number half typed has found; every other search is exact already. */
    static boolean mayMean(String text, CitizenDetails citizen) {
        var typed = CPR.matcher(text.strip());
        var cpr = citizen.cpr();
        if (!typed.matches() || cpr == null || !cpr.startsWith(typed.group(1))) return true;
        return cpr.startsWith(typed.group(1) + typed.group(2));
    }

    List<UUID> withPhone(String phone, int limit) {
        return having(hashed("phone", SearchWords.phone(phone)), limit);
    }

    /** Citizens who have a word beginning with each of these. */
    List<UUID> withWords(Set<String> words, int limit) {
        if (words.isEmpty()) return List.of();
        var from = words.stream().limit(MOST_WORDS).map(word -> "w:" + word).toArray(String[]::new);
        var before = Stream.of(from).map(key -> key + LAST).toArray(String[]::new);
        return jdbc.queryForList(WITH_WORDS, UUID.class, from, before, from.length, limit);
    }

    private List<UUID> having(String key, int limit) {
        return jdbc.queryForList(
                "select citizen_id from citizen_search where key = ? order by citizen_id desc limit ?",
                UUID.class,
                key,
                limit);
    }

    private String hashed(String kind, String value) {
        return kind + ":" + HexFormat.of().formatHex(vault.index(kind + ":" + value));
    }
}
