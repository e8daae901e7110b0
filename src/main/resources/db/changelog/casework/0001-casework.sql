--liquibase formatted sql

--changeset casework:case-file splitStatements:false
-- A course (da. forløb). Its number is the municipality's own reference and says nothing of the citizen.
create table casework_case_file (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  number text not null,
  number_year int not null,
  number_serial int not null,
  citizen_id uuid not null,
  enquiry_id uuid not null,
  programme_version_id uuid not null,
  target_group text not null,
  phase text not null,
  coordinator_id uuid not null,
  complexity text not null,
  received_at timestamptz not null,
  opened_at timestamptz not null,
  planned_end date not null,
  closed_at timestamptz,
  closing_exit text,
  closing_reason bytea,
  demonstration boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, number_year, number_serial),
  unique (tenant_id, enquiry_id),
  foreign key (tenant_id, citizen_id) references citizen_citizen,
  foreign key (tenant_id, enquiry_id) references referral_enquiry,
  foreign key (tenant_id, programme_version_id) references programme_version,
  check ((closed_at is null) = (phase <> 'CLOSED')),
  check ((closed_at is null) = (closing_exit is null)));
create table casework_case_file_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, number text, number_year int, number_serial int, citizen_id uuid, enquiry_id uuid,
  programme_version_id uuid, target_group text, phase text, coordinator_id uuid, complexity text,
  received_at timestamptz, opened_at timestamptz, planned_end date, closed_at timestamptz, closing_exit text,
  closing_reason bytea, demonstration boolean,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on casework_case_file (tenant_id, opened_at desc, id);
create index on casework_case_file (tenant_id, coordinator_id, opened_at desc) where closed_at is null;
create index on casework_case_file (tenant_id, planned_end) where closed_at is null;
create index on casework_case_file (tenant_id, citizen_id);
create index on casework_case_file_aud (tenant_id, rev);
call protect('casework_case_file'); call append_only('casework_case_file_aud');

--changeset casework:phase-change splitStatements:false
create table casework_phase_change (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  from_phase text not null,
  to_phase text not null,
  moved_at timestamptz not null,
  moved_by uuid not null,
  reason bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file);
create table casework_phase_change_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, from_phase text, to_phase text, moved_at timestamptz, moved_by uuid, reason bytea,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on casework_phase_change (tenant_id, case_file_id, moved_at);
create index on casework_phase_change_aud (tenant_id, rev);
call protect('casework_phase_change'); call append_only('casework_phase_change_aud');

--changeset casework:contact splitStatements:false
-- A contact or an attempt at one (M76-M77). A contact is never deleted: a wrong one is withdrawn.
create table casework_contact (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  counterpart text not null,
  channel text not null,
  direction text not null,
  occurred_at timestamptz not null,
  outcome text not null,
  offered_place text,
  place text,
  place_chosen_by text,
  minutes int check (minutes between 0 and 1440),
  -- the methods' codes, between spaces
  methods text not null,
  companions bytea,
  note_kind text,
  note bytea,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file);
create table casework_contact_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, counterpart text, channel text, direction text, occurred_at timestamptz,
  outcome text, offered_place text, place text, place_chosen_by text, minutes int, methods text, companions bytea, note_kind text,
  note bytea, recorded_at timestamptz, recorded_by uuid, withdrawn_at timestamptz,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on casework_contact (tenant_id, case_file_id, occurred_at desc);
create index on casework_contact_aud (tenant_id, rev);
call protect('casework_contact'); call append_only('casework_contact_aud');

--changeset casework:deadline splitStatements:false
-- A deadline (M71-M74) as the model stood when the course was opened; what met it, or why it was given up.
create table casework_deadline (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  code text not null,
  label text not null,
  strictness text not null,
  due_on date not null,
  met_on date,
  met_by_contact_id uuid,
  waived_at timestamptz,
  waived_by uuid,
  waiver_reason bytea,
  primary key (tenant_id, id),
  unique (tenant_id, case_file_id, code),
  foreign key (tenant_id, case_file_id) references casework_case_file,
  foreign key (tenant_id, met_by_contact_id) references casework_contact);
create table casework_deadline_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, code text, label text, strictness text, due_on date, met_on date,
  met_by_contact_id uuid, waived_at timestamptz, waived_by uuid, waiver_reason bytea,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on casework_deadline (tenant_id, due_on) where met_on is null and waived_at is null;
create index on casework_deadline_aud (tenant_id, rev);
call protect('casework_deadline'); call append_only('casework_deadline_aud');

--changeset casework:handover splitStatements:false
-- The handover checklist (M117): who takes over, who said yes, what has begun, what the citizen knows.
create table casework_handover (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  receiver_name bytea not null,
  receiver_unit bytea not null,
  accepted_on date,
  accepted_by bytea,
  interventions bytea,
  interventions_started boolean not null,
  citizen_informed_on date,
  primary key (tenant_id, id),
  unique (tenant_id, case_file_id),
  foreign key (tenant_id, case_file_id) references casework_case_file);
create table casework_handover_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, receiver_name bytea, receiver_unit bytea, accepted_on date, accepted_by bytea,
  interventions bytea, interventions_started boolean, citizen_informed_on date,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on casework_handover_aud (tenant_id, rev);
call protect('casework_handover'); call append_only('casework_handover_aud');

--changeset casework:draft splitStatements:false
-- What somebody is typing right now, so that nothing is lost when the session ends. Nobody's history yet: no audit twin.
create table casework_draft (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  user_id uuid not null,
  case_file_id uuid not null,
  content bytea not null,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, user_id, case_file_id),
  foreign key (tenant_id, case_file_id) references casework_case_file);
call protect('casework_draft');
