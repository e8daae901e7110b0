--liquibase formatted sql

--changeset casereview:pack splitStatements:false
-- A course on its way out of the municipality without anybody in it (M178), and how far it has come.
create table casereview_pack (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  citizen_id uuid not null,
  title text not null,
  state text not null,
  facts bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  submitted_by uuid,
  read_by uuid,
  read_at timestamptz,
  comment bytea,
  released_by uuid,
  released_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file,
  foreign key (tenant_id, citizen_id) references citizen_citizen);
create table casereview_pack_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  case_file_id uuid,
  citizen_id uuid,
  title text,
  state text,
  facts bytea,
  made_by uuid,
  made_at timestamptz,
  submitted_by uuid,
  read_by uuid,
  read_at timestamptz,
  comment bytea,
  released_by uuid,
  released_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason bytea,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on casereview_pack (tenant_id, case_file_id, made_at desc);
create index on casereview_pack (tenant_id, state, made_at desc);
create index on casereview_pack_aud (tenant_id, rev);
call protect('casereview_pack');
call append_only('casereview_pack_aud');

--changeset casereview:text splitStatements:false
-- Its free texts: as they were said, as they would go, and whether they go at all.
create table casereview_text (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  pack_id uuid not null,
  source text not null,
  position int not null,
  day int,
  chosen boolean not null,
  original bytea,
  words bytea not null,
  replaced int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, pack_id) references casereview_pack);
create table casereview_text_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  pack_id uuid,
  source text,
  position int,
  day int,
  chosen boolean,
  original bytea,
  words bytea,
  replaced int,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on casereview_text (tenant_id, pack_id);
create index on casereview_text_aud (tenant_id, rev);
call protect('casereview_text');
call append_only('casereview_text_aud');

--changeset casereview:false-alarm splitStatements:false
-- Findings of the machine that a person says lead to nobody, and why.
create table casereview_false_alarm (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  text_id uuid not null,
  kind text not null,
  found bytea not null,
  reason bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, text_id) references casereview_text);
create table casereview_false_alarm_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  text_id uuid,
  kind text,
  found bytea,
  reason bytea,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on casereview_false_alarm (tenant_id, text_id);
create index on casereview_false_alarm_aud (tenant_id, rev);
call protect('casereview_false_alarm');
call append_only('casereview_false_alarm_aud');
