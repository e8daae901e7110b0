--liquibase formatted sql

--changeset monitoring:tenant-by-parent splitStatements:false
-- The composite key to the parent, which has the tenant of a known municipality, says the same once, not per row twice.
alter table monitoring_registration drop constraint monitoring_registration_tenant_id_fkey;
alter table monitoring_answer drop constraint monitoring_answer_tenant_id_fkey;
