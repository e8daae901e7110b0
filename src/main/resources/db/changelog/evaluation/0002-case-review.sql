--liquibase formatted sql

--changeset evaluation:case-review splitStatements:false
-- Released case-review packs (M178): whole, anonymous documents. A municipality lays its own out and takes them back
-- under row security; the evaluator's role reads all of them.
create table evaluation.case_review (
  tenant_id int not null default current_tenant() references tenancy_tenant,
  id uuid not null,
  title text not null,
  fictional boolean not null,
  released_on date not null,
  pack jsonb not null,
  primary key (tenant_id, id));
create index on evaluation.case_review (released_on desc, id desc);
create index on evaluation.case_review (id);
alter table evaluation.case_review enable row level security;
alter table evaluation.case_review force row level security;
create policy tenant on evaluation.case_review to fremskudt_app using (tenant_id = (select current_tenant()));
create policy evaluator on evaluation.case_review for select to fremskudt_evaluator using (true);
grant select, insert, delete on evaluation.case_review to fremskudt_app;
grant select on evaluation.case_review to fremskudt_evaluator;
