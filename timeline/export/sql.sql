CREATE TABLE IF NOT EXISTS events (
	component             text NOT NULL,
	place                 text{bytewise} NOT NULL,
	id                    text NOT NULL,
	kind                  text NOT NULL,
	title                 text NOT NULL,
	note                  text NOT NULL,
	date                  text NOT NULL,
	status                text NOT NULL,
	body                  text NOT NULL,
	state                 text NOT NULL,
	cycle                 bigint NOT NULL,
	session               bigint NOT NULL,
	earliest_start        bigint NOT NULL,
	latest_start          bigint NOT NULL,
	earliest_end          bigint NOT NULL,
	latest_end            bigint NOT NULL,
	stated_earliest_start bigint NOT NULL,
	stated_latest_start   bigint NOT NULL,
	stated_earliest_end   bigint NOT NULL,
	stated_latest_end     bigint NOT NULL,
	size                  smallint NOT NULL,
	gaps                  smallint NOT NULL,
	PRIMARY KEY (component, place)
);
CREATE TABLE IF NOT EXISTS parts (
	component text NOT NULL,
	place     text{bytewise} NOT NULL,
	number    bigint NOT NULL,
	starts    bigint NOT NULL,
	ends      bigint NOT NULL,
	sure      smallint NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS topics (
	component text NOT NULL,
	place     text{bytewise} NOT NULL,
	number    bigint NOT NULL,
	topic     text NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS actors (
	component text NOT NULL,
	place     text{bytewise} NOT NULL,
	number    bigint NOT NULL,
	name      text NOT NULL,
	role      text NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS statements (
	component text NOT NULL,
	place     text{bytewise} NOT NULL,
	number    bigint NOT NULL,
	statement text NOT NULL,
	PRIMARY KEY (component, place, number)
);
