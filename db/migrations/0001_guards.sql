-- Rules that a check constraint cannot say.

-- The event trail is evidence: nobody, the application included, rewrites it.
create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger events_append_only before update or delete on "events"
  for each row execute function refuse_rewriting_history();
--> statement-breakpoint

-- The three administrators hold no seat (separation of powers): checked from both sides.
create function refuse_seated_administrators() returns trigger language plpgsql as $$
begin
  -- One row type at a time: PL/pgSQL resolves new.<field> even where `and` would never reach it.
  if tg_table_name = 'seats' then
    if new.until_on is null
       and exists (select 1 from people where id = new.person_id and administration is not null) then
      raise exception 'an administrator holds no seat' using errcode = 'check_violation', constraint = 'seats_not_for_administrators';
    end if;
  elsif new.administration is not null
     and exists (select 1 from seats where person_id = new.id and until_on is null) then
    raise exception 'an administrator holds no seat' using errcode = 'check_violation', constraint = 'people_administrators_hold_no_seat';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger seats_not_for_administrators before insert or update on "seats"
  for each row execute function refuse_seated_administrators();
--> statement-breakpoint
create trigger people_administrators_hold_no_seat before update of administration on "people"
  for each row execute function refuse_seated_administrators();
