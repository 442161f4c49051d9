-- The words of what customers said, by their stems, for searching; see db/feedback-words.ts.

revoke insert, update, delete on feedback_lexemes from portal;
grant select, insert, delete on feedback_lexemes to doorkeeper;

grant create on schema public to doorkeeper;

-- The text search configuration of an organization's language ('en', 'en-GB'); other languages have their words as they are.
create or replace function words_configuration(language text) returns regconfig
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select case split_part(language, '-', 1)
    when 'ar' then 'arabic' when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german'
    when 'el' then 'greek' when 'en' then 'english' when 'es' then 'spanish' when 'eu' then 'basque'
    when 'fi' then 'finnish' when 'fr' then 'french' when 'ga' then 'irish' when 'hi' then 'hindi'
    when 'hu' then 'hungarian' when 'hy' then 'armenian' when 'id' then 'indonesian' when 'it' then 'italian'
    when 'lt' then 'lithuanian' when 'nb' then 'norwegian' when 'ne' then 'nepali' when 'nl' then 'dutch'
    when 'pt' then 'portuguese' when 'ro' then 'romanian' when 'ru' then 'russian' when 'sr' then 'serbian'
    when 'sv' then 'swedish' when 'ta' then 'tamil' when 'tr' then 'turkish' else 'simple'
  end::regconfig
$$;

-- The stems of a text's words, each once. Only letters and digits reach the parser: it would keep "rosa.mbeki" as one.
create or replace function lexemes_of(language text, said text) returns text[]
language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select array(
    select l from unnest(tsvector_to_array(to_tsvector(words_configuration(language),
      regexp_replace(said, '[^[:alnum:]]+', ' ', 'g')))) l
    where length(l) <= 60)
$$;

revoke all on function words_configuration(text) from public;
revoke all on function lexemes_of(text, text) from public;
grant execute on function words_configuration(text), lexemes_of(text, text) to portal, doorkeeper;

-- Puts the words of a row under their stems, after taking those away that stood there before.
create or replace function index_words(organization uuid, entry uuid, team uuid, instant timestamptz, about uuid,
  said text, team_before uuid, instant_before timestamptz, said_before text)
returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp
as $$
declare tongue text := (select language from organizations where id = organization);
begin
  if said_before is not null then
    delete from feedback_lexemes x where x.organization_id = organization and x.lexeme = any (lexemes_of(tongue, said_before))
      and x.team_id = team_before and x.at = instant_before and x.feedback_id = entry;
  end if;
  if said is not null then
    insert into feedback_lexemes (organization_id, lexeme, team_id, at, feedback_id, about_id)
    select organization, l, team, instant, entry, about from unnest(lexemes_of(tongue, said)) l;
  end if;
end $$;
revoke all on function index_words(uuid, uuid, uuid, timestamptz, uuid, text, uuid, timestamptz, text) from public;
grant execute on function index_words(uuid, uuid, uuid, timestamptz, uuid, text, uuid, timestamptz, text) to doorkeeper;

-- What is set aside or withdrawn is found by nobody.
create or replace function index_response() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform index_words(new.organization_id, new.id, new.team_id, new.received_at, new.about_id,
    case when new.set_aside_at is null then new.comment end,
    case when tg_op = 'UPDATE' then old.team_id end, case when tg_op = 'UPDATE' then old.received_at end,
    case when tg_op = 'UPDATE' then old.comment end);
  return null;
end $$;

create or replace function index_heard() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform index_words(new.organization_id, new.id, new.team_id, new.logged_at, new.about_id,
    case when new.withdrawn_at is null then new.words end,
    case when tg_op = 'UPDATE' then old.team_id end, case when tg_op = 'UPDATE' then old.logged_at end,
    case when tg_op = 'UPDATE' then old.words end);
  return null;
end $$;

revoke all on function index_response(), index_heard() from public;
grant execute on function index_response(), index_heard() to doorkeeper;

create or replace trigger index_words after insert on responses
  for each row when (new.comment is not null) execute function index_response();
create or replace trigger index_words_again after update of comment, team_id, about_id, set_aside_at on responses
  for each row when (new.comment is not null or old.comment is not null) execute function index_response();
create or replace trigger index_words after insert on heard_feedback
  for each row execute function index_heard();
create or replace trigger index_words_again after update of words, team_id, about_id, withdrawn_at on heard_feedback
  for each row execute function index_heard();

revoke create on schema public from doorkeeper;
