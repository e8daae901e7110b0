--liquibase formatted sql

--changeset identity:user splitStatements:false
create table identity_user (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  username text not null,
  name text not null,
  title text,
  phone text,
  unit text,
  role text not null,
  active boolean not null,
  password_hash text,
  must_change_password boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, username));
create table identity_user_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, username text, name text, title text, phone text, unit text, role text, active boolean, must_change_password boolean,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on identity_user_aud (tenant_id, rev);
call protect('identity_user'); call append_only('identity_user_aud');

--changeset identity:api-token splitStatements:false
create table identity_api_token (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  label text not null,
  scope text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash));
create table identity_api_token_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, label text, scope text, created_at timestamptz, revoked_at timestamptz,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on identity_api_token_aud (tenant_id, rev);
call protect('identity_api_token'); call append_only('identity_api_token_aud');
