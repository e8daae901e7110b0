--liquibase formatted sql

--changeset platform:citizen-key splitStatements:false
-- One key per citizen, wrapped by the municipality's key. No audit twin: a deleted key must be gone.
create table platform_citizen_key (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  wrapped bytea not null,
  primary key (tenant_id, id));
call protect('platform_citizen_key');

--changeset platform:event-publication splitStatements:false
-- Spring Modulith's register of events that were published and not yet handled. Events carry ids only, never a person.
create table event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz);
create index on event_publication using hash (serialized_event);
create index on event_publication (completion_date);
grant select, insert, update, delete on event_publication to fremskudt_app;
