package dk.fremskudt.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, for this transaction only, which tenant the Hibernate session belongs to. The session's own tenant
 * is used, so that the two walls can't disagree; plain SQL in the same transaction is covered; the pool forgets at
 * commit and roll-back.
 */
class TenantJpaDialect extends HibernateJpaDialect {
    private static final long serialVersionUID = 1L;

    @Override
    public Object beginTransaction(EntityManager em, TransactionDefinition definition) throws SQLException {
        var transaction = super.beginTransaction(em, definition);
        var tenant = (int) em.unwrap(SharedSessionContractImplementor.class).getTenantIdentifierValue();
        em.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local app.tenant = " + tenant);
            }
        });
        return transaction;
    }
}
