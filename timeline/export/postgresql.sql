-- Events whose dates may be vague, with the answers of the library that wrote this file. Load it into PostgreSQL 14 or
-- later with: psql --no-psqlrc --file=FILE DATABASE
-- It makes a table and functions in the first schema of the search path, or nothing if anything fails.

\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
BEGIN;

CREATE TABLE events (
	place        bigint PRIMARY KEY,
	id           text NOT NULL,
	kind         text,
	title        text,
	date         text,
	status       text,
	state        text,
	cycle        bigint,
	session      bigint,
	actors       jsonb,
	topics       text[],
	after        text[],
	source       text,
	publisher    text,
	url          text,
	symbol       text,
	published    text,
	locator      text,
	note         text,
	begins       int8range NOT NULL,
	ends         int8range NOT NULL,
	most         int8multirange NOT NULL,
	core         int8multirange NOT NULL,
	brief        boolean NOT NULL,
	period       int8multirange,
	period_brief boolean NOT NULL,
	choices      int8range[]
);

COMMENT ON TABLE events IS 'What one source says of one happening. NULL: not stated. Times are seconds since 1970-01-01T00:00:00Z';
COMMENT ON COLUMN events.place IS 'in the order of the file, from 1';
COMMENT ON COLUMN events.date IS 'as the source gives it, in the Extended Date/Time Format (ISO 8601-2)';
COMMENT ON COLUMN events.after IS 'id of what had ended when this began';
COMMENT ON COLUMN events.published IS 'when the source was published, in the same format as date';
COMMENT ON COLUMN events.begins IS 'when it may have begun';
COMMENT ON COLUMN events.ends IS 'when it may have ended; from 9223372036854775807 on: never';
COMMENT ON COLUMN events.most IS 'all the time that it may fill';
COMMENT ON COLUMN events.core IS 'the time that it fills in any case; if brief, at least one instant of it';
COMMENT ON COLUMN events.period IS 'core of the date as a calendar time; NULL: one of choices';
COMMENT ON COLUMN events.choices IS 'the calendar times of which the date is one; NULL: they are not listed';

-- overlaps_possible: may what happened share an instant with the time from first to last, both included? NULL: without limit.
CREATE FUNCTION overlaps_possible(event events, first bigint, last bigint) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT event.most && int8range(first, last, '[]')
$$;

-- overlaps_certain: does it in any case?
CREATE FUNCTION overlaps_certain(event events, first bigint, last bigint) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT event.most && int8range(first, last, '[]')
		AND CASE WHEN event.brief THEN event.core <@ int8range(first, last, '[]') ELSE event.core && int8range(first, last, '[]') END
$$;

-- The same for the calendar time that the date of another event stands for.
CREATE FUNCTION overlaps_possible(event events, period events) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT event.most && period.most
$$;

CREATE FUNCTION overlaps_certain(event events, period events) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT CASE
		WHEN period.period IS NOT NULL AND event.brief AND period.period_brief THEN false
		WHEN period.period IS NOT NULL AND event.brief THEN event.core <@ period.period
		WHEN period.period IS NOT NULL AND period.period_brief THEN event.core @> period.period
		WHEN period.period IS NOT NULL THEN event.core && period.period
		WHEN period.choices IS NULL THEN false
		WHEN event.brief THEN range_merge(event.core) <@ ALL (period.choices)
		ELSE event.core && ALL (period.choices)
	END
$$;

-- precedes: had the one ended when the other began? 1: in any case, 0: it may be so, -1: in no case.
CREATE FUNCTION precedes(ends int8range, begins int8range) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT CASE
		WHEN ends << begins THEN 1
		WHEN coalesce(lower(ends), -9223372036854775808) >= coalesce(upper(begins) - 1, 9223372036854775807) THEN -1
		ELSE 0
	END::smallint
$$;

CREATE FUNCTION precedes(event events, other events) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT precedes(event.ends, other.begins)
$$;

-- The same for an event and the time from first to last.
CREATE FUNCTION precedes(event events, first bigint, last bigint) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT precedes(event.ends, int8range(first, first, '[]'))
$$;

CREATE FUNCTION precedes(first bigint, last bigint, event events) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT precedes(int8range(last, last, '[]'), event.begins)
$$;

COPY events FROM stdin;
