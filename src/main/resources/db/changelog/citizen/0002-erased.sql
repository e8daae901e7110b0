--liquibase formatted sql

--changeset citizen:erased splitStatements:false
-- When the citizen was erased. The key that goes leaves no trace of its own; the act and its reason must.
alter table citizen_citizen add column erased_at timestamptz;
alter table citizen_citizen_aud add column erased_at timestamptz;
