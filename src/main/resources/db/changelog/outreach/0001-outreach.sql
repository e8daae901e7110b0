--liquibase formatted sql

--changeset outreach:partner splitStatements:false
create table outreach_partner (
  tenant_id int not null references tenancy_tenant,
  id uuid not null, version int not null,
  name text not null, kind text not null, contact text, phone text, mail text,
  primary key (tenant_id, id));
create index on outreach_partner (tenant_id, name);
create table outreach_partner_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null, id uuid not null,
  name text, kind text, contact text, phone text, mail text,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on outreach_partner_aud (tenant_id, rev);
call protect('outreach_partner'); call append_only('outreach_partner_aud');
