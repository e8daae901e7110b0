--liquibase formatted sql

--changeset programme:profile splitStatements:false
-- What a municipality is beside its model: departments, sites, own words. One row each, brought up to date by provisioning.
create table programme_profile (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  profile jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id));
create table programme_profile_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, profile jsonb,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on programme_profile_aud (tenant_id, rev);
call protect('programme_profile'); call append_only('programme_profile_aud');

--changeset programme:version splitStatements:false
create table programme_version (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  number int not null check (number > 0),
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  valid_from date,
  model jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null,
  published_at timestamptz,
  published_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check ((state = 'PUBLISHED') = (valid_from is not null and published_at is not null and published_by is not null)));
-- One draft at a time, and never two versions from the same day.
create unique index on programme_version (tenant_id) where state = 'DRAFT';
create unique index on programme_version (tenant_id, valid_from) where state = 'PUBLISHED';
create table programme_version_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, number int, state text, valid_from date, model jsonb,
  created_at timestamptz, created_by uuid, published_at timestamptz, published_by uuid,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on programme_version_aud (tenant_id, rev);
call protect('programme_version'); call append_only('programme_version_aud');

-- A published version is what courses were promised: nobody changes it, not the program and not the owner.
create function published_model_stays() returns trigger language plpgsql as $$
begin raise exception 'a published model never changes' using errcode = 'insufficient_privilege'; end $$;
create trigger published_stays before update or delete on programme_version
  for each row when (old.state = 'PUBLISHED') execute function published_model_stays();

--changeset programme:national splitStatements:false
-- Published models for the national comparison. A model names functions, never persons. A municipality adds its own
-- and changes none; everyone may read all.
create table evaluation.model_version (
  municipality int not null references tenancy_tenant,
  number int not null,
  valid_from date not null,
  model jsonb not null,
  primary key (municipality, number));
alter table evaluation.model_version enable row level security;
alter table evaluation.model_version force row level security;
create policy everyone_reads on evaluation.model_version for select using (true);
create policy own_only on evaluation.model_version for insert with check (municipality = (select current_tenant()));
grant select, insert on evaluation.model_version to fremskudt_app;
grant select on evaluation.model_version to fremskudt_evaluator;
