--liquibase formatted sql

--changeset decision:decision splitStatements:false
-- Recommendations, grants and decisions (M103-M107). Once decided a row only learns when the help began and what
-- replaced it; the legal basis is kept as it read on the day.
create table decision_decision (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  case_file_id uuid not null,
  kind text not null,
  subject bytea not null,
  basis_code text not null,
  basis_label text not null,
  basis_kind text not null,
  outcome text not null,
  amount_ore bigint check (amount_ore >= 0),
  reasons bytea,
  recommended_to bytea,
  occasion text not null,
  citizen_present boolean not null,
  place text,
  hearing text not null,
  reasons_told boolean not null,
  complaint_guidance boolean not null,
  standing text not null,
  drafted_at timestamptz not null,
  drafted_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  starts_on date,
  replaces_id uuid,
  replacement_reason bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_file_id) references casework_case_file,
  foreign key (tenant_id, replaces_id) references decision_decision,
  check ((standing = 'DRAFT') = (decided_at is null)));
create table decision_decision_aud (
  tenant_id int not null, rev bigint not null, revtype smallint not null,
  id uuid not null, case_file_id uuid, kind text, subject bytea, basis_code text, basis_label text, basis_kind text,
  outcome text, amount_ore bigint, reasons bytea, recommended_to bytea, occasion text, citizen_present boolean,
  place text, hearing text, reasons_told boolean, complaint_guidance boolean, standing text, drafted_at timestamptz,
  drafted_by uuid, decided_at timestamptz, decided_by uuid, starts_on date, replaces_id uuid, replacement_reason bytea,
  primary key (tenant_id, id, rev), foreign key (tenant_id, rev) references audit_revision);
create index on decision_decision (tenant_id, case_file_id, drafted_at);
create index on decision_decision_aud (tenant_id, rev);
call protect('decision_decision'); call append_only('decision_decision_aud');

-- Not even the program can rewrite what was decided.
create function decision_immutable() returns trigger language plpgsql as $$
begin
  if old.standing <> 'DRAFT' and (new.kind, new.subject, new.basis_code, new.basis_label, new.outcome, new.amount_ore,
      new.reasons, new.decided_at, new.decided_by, new.case_file_id) is distinct from
      (old.kind, old.subject, old.basis_code, old.basis_label, old.outcome, old.amount_ore,
      old.reasons, old.decided_at, old.decided_by, old.case_file_id) then
    raise exception 'a decision is never changed, only replaced' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger decision_immutable before update on decision_decision for each row execute function decision_immutable();
