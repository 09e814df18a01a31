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
1	kaz-membership	membership	Member of the Human Rights Council	2022/2024	held	KAZ	\N	\N	\N	\N	\N	Press release	Office of the High Commissioner	https://example.org/press?a=1&b=2	\N	2025-01-25	\N	\N	[1640995200,1672531200)	[1704067200,1735689600)	{[1640995200,1735689600)}	{[1672531199,1704067201)}	f	{[1640995200,1735689600)}	f	\N
2	kaz-plan	action-plan	Action plan on human rights and the rule of law	2023-12-08	held	KAZ	4	\N	\N	{"rule of law","torture"}	\N	Press release	Office of the High Commissioner	https://example.org/press?a=1&b=2	\N	2025-01-25	\N	\N	[1701993600,1702080000)	[1701993600,1702080000)	{[1701993600,1702080000)}	{[1701993600,1702080000)}	t	{[1701993600,1702080000)}	f	\N
3	kaz-session	session	48th session of the Working Group	2025-01-20/2025-01-31	held	\N	\N	48	\N	\N	\N	Report of the Working Group	\N	\N	A/HRC/59/7	2025-03	para. 3	\N	[1737331200,1737417600)	[1738281600,1738368000)	{[1737331200,1738368000)}	{[1737417599,1738281601)}	f	{[1737331200,1738368000)}	f	\N
4	kaz-dialogue	dialogue	Interactive dialogue	2025-01-23	held	KAZ	4	48	[{"name":"Yerlan Sarsembayev","role":"head of delegation"},{"name":"Roman Vasilenko"}]	\N	\N	Report of the Working Group	\N	\N	A/HRC/59/7	2025-03	para. 3	Morning meeting.\nWebcast, in six languages; see the record.	[1737590400,1737676800)	[1737590400,1737676800)	{[1737590400,1737676800)}	{[1737590400,1737676800)}	t	{[1737590400,1737676800)}	f	\N
5	kaz-wg-adoption	working-group-adoption	Working Group adopts its report	2025-01-25/2025-01-31	held	KAZ	4	48	\N	\N	{"kaz-dialogue"}	Report of the Working Group	\N	\N	A/HRC/59/7	2025-03	para. 3	\N	[1737763200,1737849600)	[1738281600,1738368000)	{[1737763200,1738368000)}	{[1737849599,1738281601)}	f	{[1737763200,1738368000)}	f	\N
6	kaz-adoption	adoption	Council adopts the outcome	2025-06	planned	KAZ	4	48	\N	\N	{"kaz-wg-adoption"}	Press release	Office of the High Commissioner	https://example.org/press?a=1&b=2	\N	2025-01-25	\N	\N	[1748736000,1751328000)	[1748736000,1751328000)	{[1748736000,1751328000)}	{[1748736000,1751328000)}	t	{[1748736000,1751328000)}	f	\N
7	kaz-abolition	law	Death penalty abolished	\N	held	KAZ	\N	\N	\N	\N	\N	Press release	Office of the High Commissioner	https://example.org/press?a=1&b=2	\N	2025-01-25	\N	\N	(,)	(,)	{(,)}	{(,)}	t	{(,)}	t	\N
8	moratorium	law	Moratorium on executions	2003-12-17/..	\N	KAZ	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1071619200,1071705600)	[9223372036854775807,)	{[1071619200,)}	{[1071705599,)}	f	{[1071619200,)}	f	\N
9	mandate	mandate	Mandate of the rapporteur	2024-05/	\N	\N	\N	\N	\N	\N	\N	Press release	Office of the High Commissioner	https://example.org/press?a=1&b=2	\N	2025-01-25	\N	\N	[1714521600,1717200000)	[1714521600,)	{[1714521600,)}	{[1714521600,1717200000)}	t	{[1714521600,1714521601)}	f	\N
10	before	law	Criminal code in force	../2014-12-31	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	(,-9223372036854775807)	[1419984000,1420070400)	{(,1420070400)}	{(,1419984001)}	f	{(,1420070400)}	f	\N
11	one-of	adoption	One of three days	[2025-06-26,2025-06-27,2025-07-01]	planned	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1750896000,1751414400)	[1750896000,1751414400)	{[1750896000,1751068800),[1751328000,1751414400)}	{[1750896000,1751068800),[1751328000,1751414400)}	t	\N	f	{"[1750896000,1750982400)","[1750982400,1751068800)","[1751328000,1751414400)"}
12	two-parts	session	Session in two parts	{2020-02-24..2020-03-13,2020-06-15..2020-06-23}	held	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1582502400,1582588800)	[1592870400,1592956800)	{[1582502400,1584144000),[1592179200,1592956800)}	{[1582588799,1584144000),[1592179200,1592870401)}	f	{[1582502400,1584144000),[1592179200,1592956800)}	f	\N
13	about	mission	Country visit	2019~	postponed	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1546300800,1577836800)	[1546300800,1577836800)	{[1546300800,1577836800)}	{[1546300800,1577836800)}	t	{[1546300800,1577836800)}	f	\N
14	perhaps	mission	Second visit	2021-05?	cancelled	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	=1+1	[1619827200,1622505600)	[1619827200,1622505600)	{[1619827200,1622505600)}	{[1619827200,1622505600)}	t	{[1619827200,1622505600)}	f	\N
15	minute	meeting	Meeting with the troika	2025-01-23T09:30:00+05:00	held	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1737606600,1737606601)	[1737606600,1737606601)	{[1737606600,1737606601)}	{[1737606600,1737606601)}	f	{[1737606600,1737606601)}	f	\N
16	arabic	report	التقرير الوطني المقدم وفقاً لقرار مجلس حقوق الإنسان	2024-11-05	held	EGY	4	48	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	[1730764800,1730851200)	[1730764800,1730851200)	{[1730764800,1730851200)}	{[1730764800,1730851200)}	t	{[1730764800,1730851200)}	f	\N
17	markup	<b>"kind"</b>	# <script>alert("x")</script> | a:b; c, \\n %% ]]> 'q' `code`	2025-03-01	\N	\N	\N	\N	\N	{"a;b","c\\\\d",""}	\N	\N	\N	\N	\N	\N	\N	--> </title> &amp; {x}	[1740787200,1740873600)	[1740787200,1740873600)	{[1740787200,1740873600)}	{[1740787200,1740873600)}	t	{[1740787200,1740873600)}	f	\N
\.

CREATE INDEX ON events USING hash (id);
CREATE INDEX ON events USING gist (begins);
CREATE INDEX ON events USING gist (ends);
CREATE INDEX ON events USING gist (most);
COMMIT;
ANALYZE events;
