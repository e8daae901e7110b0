package dk.fremskudt.outreach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Partners extends JpaRepository<Partner, UUID> {

    @Query(
            "select p from Partner p where lower(p.name) like :part escape '!' or lower(p.contact) like :part escape '!'")
    List<Partner> named(String part, Pageable page);

    @Query(
            "select count(p) from Partner p where lower(p.name) like :part escape '!' or lower(p.contact) like :part escape '!'")
    int countNamed(String part);

    boolean existsByNameIgnoreCase(String name);
}
