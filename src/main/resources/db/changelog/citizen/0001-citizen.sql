--liquibase formatted sql

--changeset citizen:citizen splitStatements:false
create table citizen_citizen (
  tenant_id int not null references tenancy_tenant,
  id uuid not null, version int not null,
  given_name bytea not null, family_name bytea not null, cpr bytea, phone bytea, email bytea,
  street bytea, postcode bytea, town bytea, address_protected boolean not null,
  -- a keyed hash of the CPR number: equal within one municipality, meaningless outside; emptied at erasure
  cpr_index bytea,
  primary key (tenant_id, id), unique (tenant_id, cpr_index));
create table citizen_citizen_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null, id uuid not null,
  given_name bytea, family_name bytea, cpr bytea, phone bytea, email bytea,
  street bytea, postcode bytea, town bytea, address_protected boolean,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on citizen_citizen_aud (tenant_id, rev);
call protect('citizen_citizen'); call append_only('citizen_citizen_aud');

--changeset citizen:search splitStatements:false
-- What citizens are found by. Never audited: it would outlive the erasure. Asked by equality and range only, since row
-- security keeps LIKE out of an index.
create table citizen_search (
  tenant_id int not null,
  citizen_id uuid not null, key text collate "C" not null,
  primary key (tenant_id, key, citizen_id),
  foreign key (tenant_id, citizen_id) references citizen_citizen);
create index on citizen_search (tenant_id, citizen_id);
call protect('citizen_search');

--changeset citizen:viewed splitStatements:false
-- A user's own short list of whom she last had open. Not evidence (the read log is), so not audited.
create table citizen_viewed (
  tenant_id int not null,
  user_id uuid not null, citizen_id uuid not null, viewed_at timestamptz not null,
  primary key (tenant_id, user_id, citizen_id),
  foreign key (tenant_id, citizen_id) references citizen_citizen);
create index on citizen_viewed (tenant_id, user_id, viewed_at desc);
create index on citizen_viewed (tenant_id, citizen_id);
call protect('citizen_viewed');
