package dk.fremskudt.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ApiTokens extends JpaRepository<ApiToken, UUID> {
    List<ApiToken> findAllByOrderByCreatedAtDesc();
}
