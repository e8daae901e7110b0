--liquibase formatted sql

--changeset referral:enquiry splitStatements:false
create table referral_enquiry (
  tenant_id int not null references tenancy_tenant,
  id uuid not null, version int not null,
  citizen_id uuid not null, partner_id uuid not null, informant bytea, channel text not null,
  received_at timestamptz not null, concern bytea not null, first_contact text not null,
  eviction_threat boolean not null, consent text not null,
  known_choice text not null, known_reason bytea,
  status text not null, registered_by uuid not null, responsible uuid, screened_at timestamptz,
  contact_due date, reply_due date, replied_at timestamptz, replied_by uuid, reply_channel text,
  outcome text, target_group text, decided_at timestamptz, decided_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, citizen_id) references citizen_citizen,
  foreign key (tenant_id, partner_id) references outreach_partner);
create table referral_enquiry_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null, id uuid not null,
  citizen_id uuid, partner_id uuid, informant bytea, channel text,
  received_at timestamptz, concern bytea, first_contact text,
  eviction_threat boolean, consent text,
  known_choice text, known_reason bytea,
  status text, registered_by uuid, responsible uuid, screened_at timestamptz,
  contact_due date, reply_due date, replied_at timestamptz, replied_by uuid, reply_channel text,
  outcome text, target_group text, decided_at timestamptz, decided_by uuid,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on referral_enquiry_aud (tenant_id, rev);
create index on referral_enquiry (tenant_id, status, received_at desc, id);
create index on referral_enquiry (tenant_id, received_at desc, id);
create index on referral_enquiry (tenant_id, responsible, status);
create index on referral_enquiry (tenant_id, citizen_id);
create index on referral_enquiry (tenant_id, partner_id);
call protect('referral_enquiry'); call append_only('referral_enquiry_aud');

--changeset referral:screening splitStatements:false
create table referral_screening (
  tenant_id int not null references tenancy_tenant,
  id uuid not null, version int not null,
  enquiry_id uuid not null, programme_id uuid not null,
  -- the criteria's keys, between spaces
  ticked text not null,
  skip_reason bytea, reason bytea, other_service bytea,
  primary key (tenant_id, id), unique (tenant_id, enquiry_id),
  foreign key (tenant_id, enquiry_id) references referral_enquiry,
  foreign key (tenant_id, programme_id) references programme_version);
create table referral_screening_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null, id uuid not null,
  enquiry_id uuid, programme_id uuid, ticked text,
  skip_reason bytea, reason bytea, other_service bytea,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on referral_screening_aud (tenant_id, rev);
create index on referral_screening_aud (tenant_id, enquiry_id);
call protect('referral_screening'); call append_only('referral_screening_aud');

--changeset referral:draft splitStatements:false
-- What somebody has begun to type. Not yet a record of anything, so not audited; under a key of its own that is deleted
-- with it.
create table referral_draft (
  tenant_id int not null references tenancy_tenant,
  id uuid not null, user_id uuid not null, content bytea not null, changed_at timestamptz not null,
  primary key (tenant_id, id));
create index on referral_draft (tenant_id, user_id, changed_at desc);
call protect('referral_draft');
