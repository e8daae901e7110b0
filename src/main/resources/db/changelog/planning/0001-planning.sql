--liquibase formatted sql

--changeset planning:goal splitStatements:false
-- A goal in the citizen's own words (M112). The words are never edited: another wording is another goal.
create table planning_goal (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  words bytea not null,
  horizon text not null,
  said_on date not null,
  contact_id uuid,
  status text not null,
  status_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file,
  foreign key (tenant_id, contact_id) references casework_contact);
create table planning_goal_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, words bytea, horizon text, said_on date, contact_id uuid, status text,
  status_on date, recorded_at timestamptz, recorded_by uuid,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on planning_goal (tenant_id, case_file_id, said_on);
create index on planning_goal_aud (tenant_id, rev);
call protect('planning_goal'); call append_only('planning_goal_aud');

-- Not even the program edits what the citizen said.
create function planning_words_stand() returns trigger language plpgsql as $$
begin
  if (new.words, new.said_on, new.case_file_id) is distinct from (old.words, old.said_on, old.case_file_id) then
    raise exception 'the words of a goal are never edited' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger planning_words_stand before update on planning_goal for each row execute function planning_words_stand();

--changeset planning:progress splitStatements:false
create table planning_progress (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  goal_id uuid not null,
  noted_on date not null,
  step text not null,
  note bytea,
  noted_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file,
  foreign key (tenant_id, goal_id) references planning_goal);
create table planning_progress_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, goal_id uuid, noted_on date, step text, note bytea, noted_by uuid,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on planning_progress (tenant_id, goal_id, noted_on);
create index on planning_progress_aud (tenant_id, rev);
call protect('planning_progress'); call append_only('planning_progress_aud');
